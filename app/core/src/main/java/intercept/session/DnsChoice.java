package intercept.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whom questions to the domain name system may be put to. Recorded answers come first; the network is asked only for
/// what they do not know, and only where somebody said so.
///
/// @param zones files of recorded answers (RFC 1035 master files)
/// @param resolver `HOST` or `HOST:PORT`
/// @param online whether the name servers of this machine may be asked
public record DnsChoice(List<Path> zones, Optional<String> resolver, boolean online) {

    public static final DnsChoice OFFLINE = new DnsChoice(List.of(), Optional.empty(), false);
}
