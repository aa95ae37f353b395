package intercept.session;

/// Two documents that are held against each other, by their hashes.
///
/// @param byHand whether the analyst said so; else the program proposes it
public record DocumentPair(String genuine, String disputed, boolean byHand) {}
