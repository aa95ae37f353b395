package intercept.mail.route;

import intercept.model.Header;
import intercept.model.route.FieldAuthor;
import intercept.model.route.FieldAuthorship;
import intercept.model.route.FieldAuthorship.Why;
import intercept.model.route.Hop;
import intercept.model.route.Provider;
import intercept.model.route.Route;
import intercept.model.route.Server;
import intercept.model.route.ServerSoftware;
import intercept.model.route.TrustBoundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Tells for every field of a mail whose word it is. Servers put their fields on top (RFC 5321 section 4.4), so what
/// stands above the boundary is theirs. Exchange writes some of its own at the end, and removes those that come
/// from outside.
public final class FieldAuthors {

    private final HostNames names;

    /// @param registrable the registered part of a host name, by the Public Suffix List
    public FieldAuthors(UnaryOperator<String> registrable) {
        this.names = new HostNames(registrable);
    }

    /// @return one for each field, in order
    public List<FieldAuthorship> of(List<Header> headers, Route route, TrustBoundary boundary, Receivers receivers) {
        return switch (boundary) {
            case TrustBoundary.None(TrustBoundary.Reason reason) ->
                reason == TrustBoundary.Reason.SENT_COPY
                        ? all(headers, FieldAuthor.SENDER_CLAIM, Why.SENT_COPY)
                        : reason == TrustBoundary.Reason.NOBODY_DECLARED
                                ? all(headers, FieldAuthor.UNKNOWN, Why.NO_BOUNDARY)
                                : all(headers, FieldAuthor.SENDER_CLAIM, Why.NO_BOUNDARY);
            case TrustBoundary.Found found ->
                parted(headers, route.newestFirst().subList(0, found.hops()), receivers);
        };
    }

    private static List<FieldAuthorship> all(List<Header> headers, FieldAuthor author, Why why) {
        List<FieldAuthorship> fields = new ArrayList<>(headers.size());
        for (int i = 0; i < headers.size(); i++) {
            fields.add(new FieldAuthorship(i, headers.get(i).name(), author, why));
        }
        return List.copyOf(fields);
    }

    /// @param trusted newest first
    private List<FieldAuthorship> parted(List<Header> headers, List<Hop> trusted, Receivers receivers) {
        Optional<String> top = trusted.stream()
                .flatMap(hop -> hop.by().stream())
                .map(Server::host)
                .filter(host -> !HostNames.isInner(host))
                .findFirst();
        boolean online = trusted.stream()
                .anyMatch(hop -> hop.receiver()
                        .filter(known -> known.family().equals(Provider.EXCHANGE_ONLINE))
                        .isPresent());
        boolean exchange =
                online || trusted.stream().anyMatch(hop -> hop.received().software() == ServerSoftware.EXCHANGE);
        int certain = certain(trusted, receivers);
        List<FieldAuthorship> fields = new ArrayList<>(headers.size());
        int hop = 0;
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.get(i).name();
            while (hop < trusted.size() && trusted.get(hop).header() < i) {
                hop++;
            }
            if (hop >= certain && hop < trusted.size()) {
                fields.add(new FieldAuthorship(i, name, FieldAuthor.UNKNOWN, Why.BY_CLAIMED_NAME));
            } else if (hop < trusted.size()) {
                fields.add(new FieldAuthorship(i, name, author(trusted.get(hop), top, receivers), Why.ABOVE_BOUNDARY));
            } else if ((exchange && ServerWritten.isReplacedByExchange(name))
                    || (online && ServerWritten.isReplacedByExchangeOnline(name))) {
                fields.add(new FieldAuthorship(i, name, FieldAuthor.RECIPIENT_SERVER, Why.REPLACED_ON_ARRIVAL));
            } else {
                fields.add(new FieldAuthorship(i, name, FieldAuthor.SENDER_CLAIM, Why.BELOW_BOUNDARY));
            }
        }
        return List.copyOf(fields);
    }

    /// How many hops are trusted before one names the next by its own word alone.
    private static int certain(List<Hop> trusted, Receivers receivers) {
        for (int i = 0; i < trusted.size() - 1; i++) {
            if (trusted.get(i).by().flatMap(receivers::declarationOf).isPresent()
                    && receivers.inside(trusted.get(i)) == Receivers.Inside.CLAIMED) {
                return i + 1;
            }
        }
        return trusted.size();
    }

    private FieldAuthor author(Hop hop, Optional<String> top, Receivers receivers) {
        var host = hop.by().map(Server::host);
        boolean own = host.isEmpty()
                || HostNames.isInner(host.get())
                || receivers.ownsHost(host.get())
                || top.filter(name -> names.same(name, host.get())).isPresent();
        return own ? FieldAuthor.RECIPIENT_SERVER : FieldAuthor.DECLARED_INTERMEDIATE;
    }
}
