package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Header;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.route.Envelope;
import intercept.model.route.FieldAuthor;
import intercept.model.route.MailTrace;
import java.util.List;
import java.util.Optional;

/// Flags a mail whose envelope names a sender in another organisation than the one that the reader sees.
///
/// The envelope is where bounces go; the recipient's server keeps it as Return-Path. Mailing lists, forwarders and bulk
/// senders rewrite it for good reason and are left out, and so are two domains of one party.
public final class EnvelopeElsewhere implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-015", Severity.LOW, Question.TECHNIQUE, Certainty.FACT);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        var known = new Known(facts);
        return Answer.of(facts.messages().stream()
                .filter(message -> !suspects.isGenuine(message))
                .flatMap(message -> facts.trace(message).stream()
                        .filter(trace -> !IndirectFlow.isIndirect(trace) && !isBulk(facts, message))
                        .flatMap(trace -> finding(facts, message, trace, known).stream())));
    }

    private static Optional<Finding> finding(CaseFacts facts, Message message, MailTrace trace, Known known) {
        var envelope = trace.route()
                .envelope()
                .filter(read -> read.form() == Envelope.Form.PLAIN)
                .map(read -> new Address("", read.address()))
                .filter(address -> !address.domain().isEmpty());
        var author = message.author().filter(from -> !from.domain().isEmpty());
        if (envelope.isEmpty() || author.isEmpty() || isAtHome(envelope.get(), author.get(), known)) {
            return Optional.empty();
        }
        // Who sends for another says so in Sender: then the reader sees both.
        boolean said = message.sender()
                .filter(sender ->
                        RegistrableDomain.same(sender.domain(), envelope.get().domain()))
                .isPresent();
        return said ? Optional.empty() : Optional.of(finding(facts, message, trace, envelope.get(), author.get()));
    }

    private static boolean isAtHome(Address envelope, Address author, Known known) {
        var party = known.party(author);
        return RegistrableDomain.same(envelope.domain(), author.domain())
                || (party.isPresent() && party.equals(known.party(envelope)));
    }

    private static boolean isBulk(CaseFacts facts, Message message) {
        return facts.headers(message).stream().anyMatch(EnvelopeElsewhere::saysBulk);
    }

    private static boolean saysBulk(Header header) {
        return header.is("X-BeenThere")
                || header.is("X-Mailing-List")
                || header.is("X-Loop")
                || (header.is("Precedence")
                        && List.of("list", "bulk", "junk")
                                .contains(header.value().strip().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Finding finding(
            CaseFacts facts, Message message, MailTrace trace, Address envelope, Address author) {
        var place = trace.route().others().stream()
                .filter(field -> field.name().equalsIgnoreCase("Return-Path"))
                .findFirst()
                .map(field -> field.header());
        boolean fact = place.map(trace::author)
                .filter(writer -> writer == FieldAuthor.RECIPIENT_SERVER)
                .isPresent();
        return SUSPICION.finding(
                SUSPICION.severity(),
                fact ? "" : "claimed",
                List.of(
                        author.address(),
                        envelope.address(),
                        RegistrableDomain.of(author.domain()),
                        RegistrableDomain.of(envelope.domain()),
                        Proof.time(message.at())),
                Proof.field(facts, message, place, "Return-Path"),
                Proof.header(facts, message, "From"));
    }
}
