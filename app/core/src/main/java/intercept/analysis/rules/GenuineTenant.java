package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.clocks.TenantStamp;
import intercept.model.route.MailTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Flags a suspicious mail that Microsoft 365 stamped as sent from inside the party's own tenant: the house itself, or
/// somebody who works in it, sent the mail.
///
/// The stamp counts where the recipient's own server is Microsoft 365, which removes what comes from outside. To any
/// other recipient it is a field that a forger can write too, and the finding weighs less; so it does where the
/// Message-ID tells of no region that could be compared.
public final class GenuineTenant implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-008", Severity.CRITICAL, Question.WHOSE_MAILBOX, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        if (facts.description().parties().stream()
                .allMatch(party -> party.tenantId().isEmpty())) {
            return new Answer.NotApplicable("tenant");
        }
        var suspects = new Suspects(facts);
        return Answer.of(facts.messages().stream()
                .filter(suspects::isSuspect)
                .flatMap(message ->
                        facts.trace(message).stream().flatMap(trace -> finding(facts, message, trace).stream())));
    }

    private static Optional<Finding> finding(CaseFacts facts, Message message, MailTrace trace) {
        var stamp = trace.clocks().tenant();
        var party = stamp.flatMap(seen -> tenantOf(facts, seen));
        if (party.isEmpty() || !isInternal(stamp.get()) || areRegionsApart(trace, stamp.get())) {
            return Optional.empty();
        }
        boolean fact = StampedField.isOfRecipient(facts, message, trace, StampedField.TENANT);
        boolean compared = trace.clocks().mailer().messageId().region().isPresent()
                && stamp.get().region().isPresent();
        var evidence = new ArrayList<Evidence>(List.of(StampedField.evidence(
                facts,
                message,
                StampedField.TENANT,
                StampedField.AUTHENTICATED_AS,
                "X-MS-Exchange-CrossTenant-AuthSource")));
        evidence.add(Proof.header(facts, message, "Message-ID"));
        return Optional.of(SUSPICION.finding(
                fact && compared ? SUSPICION.severity() : Severity.HIGH,
                fact ? "" : "claimed",
                List.of(
                        Proof.author(message),
                        party.get().name(),
                        Proof.time(message.at()),
                        stamp.get().tenantId().orElse(""),
                        stamp.get().authSource().orElse("–")),
                evidence.toArray(Evidence[]::new)));
    }

    /// Whose tenant it is. Private mailboxes share one, which is nobody's, whatever the case says.
    private static Optional<Party> tenantOf(CaseFacts facts, TenantStamp stamp) {
        return stamp.tenantId()
                .filter(_ -> !stamp.isConsumer())
                .flatMap(tenant -> facts.description().parties().stream()
                        .filter(party -> party.tenantId()
                                .map(id -> id.strip().toLowerCase(Locale.ROOT))
                                .filter(tenant::equals)
                                .isPresent())
                        .findFirst());
    }

    private static boolean isInternal(TenantStamp stamp) {
        return stamp.authAs().filter("Internal"::equalsIgnoreCase).isPresent();
    }

    /// The server that took the mail in from its author stands in another part of the world than the Message-ID says.
    private static boolean areRegionsApart(MailTrace trace, TenantStamp stamp) {
        var ofId = trace.clocks().mailer().messageId().region();
        return ofId.isPresent() && stamp.region().isPresent() && !ofId.equals(stamp.region());
    }
}
