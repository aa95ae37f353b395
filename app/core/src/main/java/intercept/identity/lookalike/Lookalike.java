package intercept.identity.lookalike;

/// A domain that a fraudster could take to pass for another.
///
/// @param name in A-label form, as it would be registered
/// @param unicode as a person is shown it
/// @param of the imitated domain, in A-label form
/// @param likeness how likely a hurried reader is fooled, 0 to 1: [Likeness], and less where alphabets are mixed, since
/// registries refuse such names and programs show them as `xn--`
public record Lookalike(String name, String unicode, String of, Technique technique, double likeness) {}
