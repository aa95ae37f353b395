package intercept.mail.route;

import intercept.model.Header;
import intercept.model.clocks.StatedTime;
import intercept.model.route.Client;
import intercept.model.route.Envelope;
import intercept.model.route.Hop;
import intercept.model.route.HopOddity;
import intercept.model.route.Provider;
import intercept.model.route.Received;
import intercept.model.route.Received.InsideStep;
import intercept.model.route.Received.Transfer;
import intercept.model.route.Received.Unparsed;
import intercept.model.route.Route;
import intercept.model.route.Server;
import intercept.model.route.TraceField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Joins the trace fields of a mail to the way it says it went: delays, clocks that run backwards, hops that do not
/// fit each other (RFC 5321 section 4.4). Every hop is the word of the server that wrote it, and below the trust
/// boundary of the sender.
public final class RouteReader {

    /// Trace fields that are read; the rest is counted in `Route.leftOut`. Loops end at a hundred hops (RFC 5321
    /// section 6.3).
    public static final int MOST_FIELDS = 500;

    static final Duration TOLERATED = Duration.ofMinutes(5);

    private static final int LONGEST_VALUE = 2_000;

    private final HostNames names;

    /// @param registrable the registered part of a host name, by the Public Suffix List
    public RouteReader(UnaryOperator<String> registrable) {
        this.names = new HostNames(registrable);
    }

    /// @param headers all fields of the mail, in order
    public Route read(List<Header> headers) {
        List<Integer> places = new ArrayList<>();
        List<Received> fields = new ArrayList<>();
        List<TraceField> others = new ArrayList<>();
        int leftOut = 0;
        for (int i = 0; i < headers.size(); i++) {
            var header = headers.get(i);
            boolean received = header.is("Received");
            var kind = received ? Optional.<TraceField.Kind>empty() : TraceFields.kind(header);
            if (!received && kind.isEmpty()) {
                continue;
            }
            if (places.size() + others.size() >= MOST_FIELDS) {
                leftOut++;
            } else if (received) {
                places.add(i);
                fields.add(ReceivedField.read(header.raw()));
            } else {
                others.add(new TraceField(i, kind.orElseThrow(), header.name(), cut(header.value())));
            }
        }
        var hops = hops(places, fields);
        return new Route(hops, List.copyOf(others), envelope(others), firstExternal(hops), leftOut);
    }

    private static String cut(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }

    private List<Hop> hops(List<Integer> places, List<Received> fields) {
        List<Hop> hops = new ArrayList<>();
        Optional<Instant> clock = Optional.empty();
        Optional<Server> holder = Optional.empty();
        for (int i = fields.size() - 1; i >= 0; i--) {
            var received = fields.get(i);
            var at = received.at().map(StatedTime::instant);
            Optional<Duration> delay = at.isPresent() && clock.isPresent()
                    ? Optional.of(Duration.between(clock.get(), at.get()))
                    : Optional.empty();
            hops.add(hop(places.get(i), received, delay, holder));
            clock = at.or(holding(clock));
            holder = holder(received, holder);
        }
        return List.copyOf(hops);
    }

    private static java.util.function.Supplier<Optional<? extends Instant>> holding(Optional<Instant> clock) {
        return () -> clock;
    }

    private static Optional<Server> holder(Received received, Optional<Server> before) {
        return switch (received) {
            case Transfer transfer -> transfer.by();
            case InsideStep _ -> before;
            case Unparsed _ -> Optional.empty();
        };
    }

    private Hop hop(int place, Received received, Optional<Duration> delay, Optional<Server> holder) {
        List<HopOddity> oddities = new ArrayList<>();
        if (received instanceof Unparsed unparsed) {
            oddities.add(new HopOddity.NotRead(unparsed.reason()));
        } else if (received.at().isEmpty()) {
            oddities.add(new HopOddity.NoTime());
        }
        delay.filter(length -> length.compareTo(TOLERATED.negated()) < 0)
                .ifPresent(length -> oddities.add(new HopOddity.ClockRunsBackwards(length.negated())));
        Optional<Client> from = Optional.empty();
        Optional<Server> by = Optional.empty();
        if (received instanceof Transfer transfer) {
            from = transfer.from();
            by = transfer.by();
        }
        if (from.isPresent() && holder.isPresent() && !names.fits(from.get(), holder.get())) {
            oddities.add(new HopOddity.Discontinuity(
                    from.get().names().findFirst().orElse(""), holder.get().host()));
        }
        return new Hop(
                place,
                received,
                delay,
                from.flatMap(RouteReader::provider),
                by.flatMap(server -> Providers.ofHost(server.host())),
                List.copyOf(oddities));
    }

    /// What was seen goes before what was claimed; only a name tells the region.
    private static Optional<Provider> provider(Client client) {
        var seen = client.seenName()
                .flatMap(Providers::ofHost)
                .or(() -> client.seenIp().flatMap(Providers::ofAddress));
        var claimed = client.claimed().flatMap(Providers::ofHost);
        boolean same = seen.isPresent() && claimed.map(Provider::family).equals(seen.map(Provider::family));
        return same || seen.isEmpty() ? claimed : seen;
    }

    private static Optional<Envelope> envelope(List<TraceField> others) {
        return others.stream()
                .filter(field -> field.name().equalsIgnoreCase("Return-Path"))
                .map(field -> EnvelopeForms.read(field.value()))
                .findFirst();
    }

    private static Optional<String> firstExternal(List<Hop> hops) {
        return hops.reversed().stream()
                .flatMap(hop -> hop.from().flatMap(Client::seenIp).stream())
                .filter(address ->
                        IpText.read(address).filter(ip -> !ip.isInternal()).isPresent())
                .findFirst();
    }
}
