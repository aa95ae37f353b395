package intercept.mail.route;

import intercept.mail.route.Receivers.Inside;
import intercept.model.route.Hop;
import intercept.model.route.Received.Transfer;
import intercept.model.route.Route;
import intercept.model.route.TrustBoundary;
import intercept.model.route.TrustBoundary.End;
import intercept.model.route.TrustBoundary.Found;
import intercept.model.route.TrustBoundary.None;
import intercept.model.route.TrustBoundary.Reason;
import java.util.List;
import java.util.Optional;

/// Finds the trust boundary: from the top down, the lowest of the consecutive Received fields that servers of the
/// recipient wrote (RFC 8601 section 5).
///
/// A forger can put `by mx.customer.example` into a field of his own. It stands below the one that the genuine server
/// wrote when the forger's mail came in, so the walk ends where a server says that it took the mail from an
/// address outside.
public final class TrustBoundaries {

    private TrustBoundaries() {}

    /// A mail taken from a folder of sent mails: no receiving server ever saw that copy.
    public static TrustBoundary ofSentCopy() {
        return new None(Reason.SENT_COPY);
    }

    public static TrustBoundary find(Route route, Receivers receivers) {
        if (receivers.isEmpty()) {
            return new None(Reason.NOBODY_DECLARED);
        }
        List<Hop> hops = route.newestFirst();
        if (hops.stream().noneMatch(hop -> hop.by().isPresent())) {
            return new None(Reason.NO_RECEIVED);
        }
        Optional<Found> found = Optional.empty();
        boolean onClaim = false;
        for (int i = 0; i < hops.size(); i++) {
            var hop = hops.get(i);
            var declared = hop.by().flatMap(receivers::declarationOf);
            if (declared.isPresent()) {
                var inside = receivers.inside(hop);
                found = Optional.of(new Found(
                        hop,
                        i + 1,
                        declared.get(),
                        hop.from().flatMap(client -> client.seenIp()),
                        inside == Inside.NO ? End.CAME_FROM_OUTSIDE : End.NO_OLDER_HOP,
                        onClaim));
                if (inside == Inside.NO) {
                    return found.get();
                }
                onClaim |= inside == Inside.CLAIMED;
            } else if (!isPassedOver(hop)) {
                return found.<TrustBoundary>map(TrustBoundaries::endsAtNext)
                        .orElseGet(() -> new None(Reason.TOP_NOT_DECLARED));
            }
        }
        return found.<TrustBoundary>map(last -> last).orElseGet(() -> new None(Reason.TOP_NOT_DECLARED));
    }

    private static Found endsAtNext(Found last) {
        return new Found(
                last.hop(), last.hops(), last.declaredAs(), last.entry(), End.NEXT_NOT_DECLARED, last.onClaim());
    }

    /// Steps inside a machine, and hops between programs of one machine or one inner network.
    private static boolean isPassedOver(Hop hop) {
        if (!(hop.received() instanceof Transfer transfer)) {
            return hop.received().at().isPresent();
        }
        boolean innerServer =
                transfer.by().filter(server -> HostNames.isInner(server.host())).isPresent();
        boolean innerClient = transfer.from()
                .flatMap(client -> client.seenIp())
                .flatMap(IpText::read)
                .map(IpText::isInternal)
                .orElse(true);
        return innerServer && (innerClient || transfer.software() == intercept.model.route.ServerSoftware.FETCHMAIL);
    }
}
