package intercept.authentication.arc;

import java.util.Optional;

/// One place of a chain: a server that took the mail and passed it on.
///
/// @param number from 1, which is the first server that sealed
/// @param results the position of its ARC-Authentication-Results among the fields of the mail, from 0
/// @param chainValue what it says about the chain before it (`cv=`)
/// @param message its signature of the mail as it passed it on; older ones break where a later server changed the mail
/// @param seal over all places up to its own
public record ArcInstance(
        int number, Optional<Integer> results, String chainValue, ArcSignature message, ArcSignature seal) {}
