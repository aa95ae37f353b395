package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.FreeMail;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.clocks.TenantStamp;
import intercept.model.route.MailTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags a mail from a private Outlook.com mailbox that gives itself out as a company's or a known person's.
///
/// Microsoft stamps the tenant on what leaves it, and all private mailboxes share one; `AuthAs: Internal` beside it
/// says only that the owner of the mailbox logged in. Sole traders do work with Outlook.com: an address that the
/// analyst
/// lists as somebody's is left out, and so is a mail that claims nothing.
public final class ConsumerTenant implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-009", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        var names = new KnownNames(facts.description());
        var known = new Known(facts);
        return Answer.of(facts.messages().stream()
                .flatMap(message -> facts.trace(message).stream()
                        .flatMap(trace -> trace.clocks().tenant().filter(TenantStamp::isConsumer).stream()
                                .flatMap(stamp -> claim(message, suspects, names, known).stream()
                                        .map(claim -> finding(facts, message, trace, stamp, claim))))));
    }

    /// As whose mail it wants to be taken; nothing where it claims nothing.
    private static Optional<Claim> claim(Message message, Suspects suspects, KnownNames names, Known known) {
        var author = message.author()
                .filter(address -> !names.isOwn(address) || known.party(address).isPresent());
        if (author.isEmpty()) {
            return Optional.empty();
        }
        if (known.party(author.get())
                .filter(_ -> !FreeMail.serves(author.get().domain()))
                .isPresent()) {
            return Optional.of(new Claim("domain", author.get().domain()));
        }
        return suspects.claimedName(message)
                .map(bearer -> new Claim("name", bearer.name()))
                .or(() -> suspects.isByStranger(message)
                        ? suspects.signedBy(message).map(name -> new Claim("signature", name))
                        : Optional.empty());
    }

    private static Finding finding(CaseFacts facts, Message message, MailTrace trace, TenantStamp stamp, Claim claim) {
        var field = stamp.tenantId().filter(TenantStamp.CONSUMER_TENANT::equals).isPresent()
                ? StampedField.TENANT
                : StampedField.ORGANISATION;
        boolean fact = StampedField.isOfRecipient(facts, message, trace, field);
        var evidence = new ArrayList<Evidence>(
                List.of(StampedField.evidence(facts, message, field, StampedField.AUTHENTICATED_AS)));
        evidence.add(Proof.header(facts, message, "From"));
        return SUSPICION.finding(
                SUSPICION.severity(),
                Stream.of(claim.kind(), fact ? "" : "claimed")
                        .filter(word -> !word.isEmpty() && !word.equals("name"))
                        .reduce((one, other) -> one + "-" + other)
                        .orElse(""),
                List.of(
                        message.author().map(Address::address).orElse(""),
                        claim.name(),
                        Proof.time(message.at()),
                        field.equals(StampedField.TENANT)
                                ? TenantStamp.CONSUMER_TENANT
                                : stamp.originatorOrg().orElse("")),
                evidence.toArray(Evidence[]::new));
    }

    /// @param kind `name` before the address or in it, `domain` of a party, or `signature`
    /// @param name of the person or company
    private record Claim(String kind, String name) {}
}
