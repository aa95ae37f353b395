package intercept.authentication;

import intercept.model.clocks.StatedTime;
import intercept.model.route.Client;
import intercept.model.route.Envelope;
import intercept.model.route.FieldAuthor;
import intercept.model.route.Hop;
import intercept.model.route.MailTrace;
import intercept.model.route.TraceField;
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
        /// Nobody declared whose servers count: the newest field that names an outside address, whoever wrote it.
        UNCONFIRMED
    }

    /// What the mail's fields tell.
    ///
    /// @return empty where no field names an outside address at the border
    public static Optional<Handover> of(MailTrace trace) {
        return trace.entry()
                .map(hop -> at(hop, trace, Source.OWN_SERVER))
                .orElseGet(() -> trace.route().newestFirst().stream()
                        .flatMap(hop -> at(hop, trace, Source.UNCONFIRMED).stream())
                        .filter(handover -> !isInside(handover.client()))
                        .findFirst());
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
                        source));
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

    private static Optional<InetAddress> literal(String digits) {
        try {
            return Optional.of(InetAddress.ofLiteral(digits));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isInside(InetAddress address) {
        return address.isSiteLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress();
    }
}
