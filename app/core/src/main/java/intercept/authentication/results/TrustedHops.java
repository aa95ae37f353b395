package intercept.authentication.results;

import intercept.model.Header;
import intercept.model.route.Client;
import intercept.model.route.FieldAuthor;
import intercept.model.route.Hop;
import intercept.model.route.MailTrace;
import intercept.model.route.Server;
import intercept.model.route.TrustBoundary;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The hops that servers wrote whose word counts, newest first.
record TrustedHops(List<Hop> hops) {

    static TrustedHops of(MailTrace trace) {
        return new TrustedHops(
                trace.boundary() instanceof TrustBoundary.Found found
                        ? trace.route()
                                .newestFirst()
                                .subList(
                                        0,
                                        Math.min(
                                                found.hops(),
                                                trace.route().hops().size()))
                        : List.of());
    }

    private static Stream<String> host(Hop hop) {
        return hop.by().map(Server::host).stream();
    }

    List<String> hosts() {
        return hops.stream().flatMap(TrustedHops::host).distinct().toList();
    }

    /// Hosts of the declared gateways among them.
    List<String> gateways(MailTrace trace) {
        return hops.stream()
                .filter(hop -> trace.author(hop.header()) == FieldAuthor.DECLARED_INTERMEDIATE)
                .flatMap(TrustedHops::host)
                .distinct()
                .toList();
    }

    /// At which hand-over the writer of a field examined the mail. Servers put their fields above their own Received
    /// field; a filter that mails pass through on the same machine takes them from a private address.
    Examined examinedAt(int header) {
        for (int i = 0; i < hops.size(); i++) {
            var hop = hops.get(i);
            if (i == hops.size() - 1) {
                return Examined.ENTRY;
            }
            if (hop.header() > header && tookFromPublicAddress(hop)) {
                return Examined.INSIDE;
            }
        }
        return Examined.UNKNOWN;
    }

    private static boolean tookFromPublicAddress(Hop hop) {
        return hop.from().flatMap(Client::seenIp).filter(TrustedHops::isPublic).isPresent();
    }

    private static boolean isPublic(String literal) {
        try {
            var address = InetAddress.ofLiteral(literal);
            boolean unique = address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC;
            return !unique
                    && !address.isLoopbackAddress()
                    && !address.isSiteLocalAddress()
                    && !address.isLinkLocalAddress()
                    && !address.isAnyLocalAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// The field is what Google's server wrote below its Received field: only Received-SPF and
    /// Authentication-Results stand between, none of them of the field's own name. All mails of Google's in the
    /// corpora of the tests are so; other servers write above their own Received field.
    boolean isGooglesBelow(int header, List<Header> headers) {
        Optional<Integer> entry = Optional.of(hops)
                .filter(all -> !all.isEmpty())
                .map(List::getLast)
                .filter(hop -> host(hop).anyMatch("mx.google.com"::equalsIgnoreCase))
                .map(Hop::header)
                .filter(boundary -> boundary < header && header - boundary <= 2);
        return entry.isPresent()
                && headers.subList(entry.get() + 1, header).stream()
                        .allMatch(between -> isGoogles(between)
                                && !between.is(headers.get(header).name()))
                && isGoogles(headers.get(header));
    }

    private static boolean isGoogles(Header header) {
        return header.is("Received-SPF") || header.is("Authentication-Results");
    }
}
