package intercept.authentication;

import intercept.identity.RegistrableDomain;
import intercept.model.clocks.StatedTime;
import intercept.model.route.Client;
import intercept.model.route.Envelope;
import intercept.model.route.FieldAuthor;
import intercept.model.route.Hop;
import intercept.model.route.MailTrace;
import intercept.model.route.Received;
import intercept.model.route.TraceField;
import intercept.model.route.Transmission;
import intercept.model.route.TrustBoundary;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;

/// How the mail was handed to the recipient's servers: what SPF is asked about (RFC 7208 section 2).
///
/// @param client address that handed the mail over
/// @param helo what the client called itself; empty where nobody wrote it down
/// @param mailFrom envelope sender; empty for a bounce, absent where nobody wrote it down
/// @param at when, by the clock of the receiving server
/// @param source how it is known
public record Handover(
        InetAddress client, String helo, Optional<String> mailFrom, Optional<Instant> at, Source source) {

    /// How a hand-over is known.
    public enum Source {
        /// Somebody stated it.
        GIVEN,
        /// The recipient's own server wrote it into the mail.
        OWN_SERVER,
        /// The recipient's own server wrote it, and the sender had logged in there: a colleague, wherever he was.
        SUBMITTED,
        /// Nobody declared whose servers count: the newest field that names an address outside its own house, whoever
        /// wrote it. Or the border is known by a name alone that a server gave for itself.
        UNCONFIRMED
    }

    /// What the mail's fields tell.
    ///
    /// @return empty where no field names an outside address at the border
    public static Optional<Handover> of(MailTrace trace) {
        boolean onClaim = trace.boundary() instanceof TrustBoundary.Found found && found.onClaim();
        return trace.entry()
                .map(hop -> at(hop, trace, onClaim ? Source.UNCONFIRMED : Source.OWN_SERVER))
                .orElseGet(() -> trace.route().newestFirst().stream()
                        .filter(hop -> !isWithinOneHouse(hop))
                        .flatMap(hop -> at(hop, trace, Source.UNCONFIRMED).stream())
                        .filter(handover -> !handover.isInside())
                        .findFirst());
    }

    /// The client's address in digits.
    public String clientDigits() {
        return client.getHostAddress();
    }

    /// Whether it never came from outside: the client stands in the same house, or its user had logged in. SPF says
    /// nothing then.
    public boolean isInside() {
        boolean uniqueLocal = client.getAddress().length == 16 && (client.getAddress()[0] & 0xFE) == 0xFC;
        return source == Source.SUBMITTED
                || client.isSiteLocalAddress()
                || client.isLoopbackAddress()
                || client.isLinkLocalAddress()
                || uniqueLocal;
    }

    private static Optional<Handover> at(Hop hop, MailTrace trace, Source source) {
        return hop.from()
                .flatMap(Client::seenIp)
                .flatMap(Handover::literal)
                .map(address -> new Handover(
                        address,
                        hop.from().flatMap(Client::claimed).orElse(""),
                        envelope(hop, trace),
                        hop.received().at().map(StatedTime::instant),
                        source == Source.OWN_SERVER && isSubmitted(hop) ? Source.SUBMITTED : source));
    }

    private static boolean isSubmitted(Hop hop) {
        return hop.transfer()
                .flatMap(Received.Transfer::with)
                .filter(Transmission::authenticated)
                .isPresent();
    }

    /// The Return-Path that the last server wrote; else the hop's own word. Below the boundary anybody may write one.
    private static Optional<String> envelope(Hop hop, MailTrace trace) {
        boolean isClaim = trace.route().others().stream()
                .filter(field -> field.kind() == TraceField.Kind.ENVELOPE_SENDER)
                .findFirst()
                .filter(field -> trace.author(field.header()) == FieldAuthor.SENDER_CLAIM)
                .isPresent();
        var own = hop.transfer().flatMap(transfer -> transfer.envelopeSender());
        return isClaim ? own : trace.route().envelope().map(Envelope::address).or(() -> own);
    }

    /// A server that took the mail from another of its own house: the border is further down.
    private static boolean isWithinOneHouse(Hop hop) {
        return hop.by()
                .filter(server -> hop.from().stream()
                        .flatMap(client -> client.seenName().or(client::claimed).stream())
                        .anyMatch(name -> RegistrableDomain.same(name, server.host())))
                .isPresent();
    }

    private static Optional<InetAddress> literal(String digits) {
        try {
            return Optional.of(InetAddress.ofLiteral(digits));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
