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
import intercept.model.clocks.Clock;
import intercept.model.clocks.ClockKind;
import intercept.model.clocks.StatedTime;
import intercept.model.route.FieldAuthor;
import intercept.model.route.Hop;
import intercept.model.route.MailTrace;
import intercept.model.route.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Flags a mail whose Date does not fit its arrival: more than a quarter of an hour ahead of the clock of the
/// recipient's own server or more than a day behind it, or a quarter of an hour away from the time at which Microsoft
/// 365 took it in from its author.
///
/// Deferred sending, a laptop that sleeps and grey-listing delay honest mails, so the finding is slight. The mails that
/// a
/// party's own mailboxes hold, and lists, are left out.
public final class ArrivalTimeConflict implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-012", intercept.model.Severity.LOW, Question.TECHNIQUE, Certainty.FACT);
    private static final Duration AHEAD = Duration.ofMinutes(15);
    private static final Duration BEHIND = Duration.ofHours(24);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        var judged = facts.messages().stream()
                .filter(message -> message.at().isPresent() && !suspects.isGenuine(message))
                .toList();
        boolean none = judged.stream()
                .noneMatch(message -> facts.trace(message)
                        .filter(trace ->
                                trace.entry().isPresent() || arrival(trace).isPresent())
                        .isPresent());
        if (none && !judged.isEmpty()) {
            return new Answer.NotApplicable("boundary");
        }
        return Answer.of(judged.stream()
                .flatMap(message -> facts
                        .trace(message)
                        .filter(trace -> !IndirectFlow.isIndirect(trace))
                        .flatMap(trace -> conflict(facts, message, trace))
                        .stream()));
    }

    private static Optional<Finding> conflict(CaseFacts facts, Message message, MailTrace trace) {
        var date = message.at().orElseThrow();
        var received = trace.entry().map(Hop::received).flatMap(Received::at).map(StatedTime::instant);
        var ahead = received.filter(at -> Duration.between(at, date).compareTo(AHEAD) > 0);
        var behind = received.filter(at -> Duration.between(date, at).compareTo(BEHIND) > 0);
        if (ahead.isPresent() || behind.isPresent()) {
            return Optional.of(finding(
                    facts,
                    message,
                    ahead.isPresent() ? "" : "late",
                    received.get(),
                    Proof.field(facts, message, trace.entry().map(Hop::header), "Received")));
        }
        return arrival(trace)
                .filter(arrival -> Duration.between(date, arrival.at()).abs().compareTo(AHEAD) > 0)
                .map(arrival -> finding(
                        facts,
                        message,
                        isOfRecipient(trace, arrival) ? "tenant" : "tenant-claimed",
                        arrival.at(),
                        Proof.field(
                                facts,
                                message,
                                arrival.place().header(),
                                "X-MS-Exchange-CrossTenant-OriginalArrivalTime")));
    }

    private static Optional<Clock.Reading> arrival(MailTrace trace) {
        return trace.clocks().clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.CROSS_TENANT_ARRIVAL)
                .flatMap(clock -> clock instanceof Clock.Reading reading
                        ? Optional.of(reading).stream()
                        : Optional.<Clock.Reading>empty().stream())
                .findFirst();
    }

    private static boolean isOfRecipient(MailTrace trace, Clock.Reading arrival) {
        return arrival.place()
                .header()
                .filter(header -> trace.author(header) == FieldAuthor.RECIPIENT_SERVER)
                .isPresent();
    }

    private static Finding finding(
            CaseFacts facts, Message message, String variant, Instant arrived, Evidence evidence) {
        return SUSPICION.finding(
                SUSPICION.severity(),
                variant,
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        Proof.time(Optional.of(arrived)),
                        Long.toString(Duration.between(message.at().orElseThrow(), arrived)
                                .abs()
                                .toMinutes())),
                Proof.header(facts, message, "Date"),
                evidence);
    }
}
