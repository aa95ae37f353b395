package intercept.model.route;

import java.util.Optional;
import java.util.stream.Stream;

/// Whom a server took a mail from. What the other side claims is kept apart from what the server saw itself.
///
/// @param claimed the name given with HELO or EHLO; anybody may claim any
/// @param seenName the name that the server found for the address by a reverse look-up; absent where it found none
/// @param seenIp the address that the connection came from, IPv4 or IPv6 (RFC 5952)
/// @param account the user of the other side: by the ident protocol, or who logged in
/// @param doubted the server says that the names do not fit each other (`may be forged`, `unverified`)
public record Client(
        Optional<String> claimed,
        Optional<String> seenName,
        Optional<String> seenIp,
        Optional<String> account,
        boolean doubted) {

    /// All names and addresses, what was seen first.
    public Stream<String> names() {
        return Stream.of(seenName, seenIp, claimed).flatMap(Optional::stream);
    }
}
