package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.clocks.Clock;
import intercept.model.clocks.ClockKind;
import intercept.model.clocks.StatedTime;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Flags a mail whose Date names a time zone that the sender as whose mail it wants to be taken never uses, or that was
/// written at night or at a weekend where he hardly ever writes then.
///
/// People travel, and cloud services write universal time, which names no zone and is passed over. An hour between
/// summer
/// and winter is no other zone.
public final class UnusualHours implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-013", Severity.LOW, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final int LEAST_FOR_ZONE = 5;
    private static final int LEAST_FOR_HOURS = 20;
    private static final double HABIT = 0.95;
    private static final int TWO_HOURS = 2 * 3600;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var judged = new JudgedMails(facts);
        return judged.against(
                LEAST_FOR_ZONE,
                judged.baseline()::ofSender,
                earlier -> zoned(facts, earlier),
                (message, usual) -> zoned(facts, message).flatMap(at -> unusual(facts, message, judged, at, usual)));
    }

    private static Optional<Finding> unusual(
            CaseFacts facts, Message message, JudgedMails judged, OffsetDateTime at, List<OffsetDateTime> usual) {
        if (usual.stream().noneMatch(other -> isNear(at, other))) {
            var zones = usual.stream()
                    .map(OffsetDateTime::getOffset)
                    .distinct()
                    .sorted()
                    .map(UnusualHours::name)
                    .collect(Collectors.joining(", "));
            return Optional.of(finding(facts, message, judged, "", name(at.getOffset()), zones, usual.size()));
        }
        long atWork = usual.stream().filter(other -> !isLeisure(other)).count();
        // Where he sits when he writes: in the zone that his mails of that time of the year name.
        var there = at.withOffsetSameInstant(zone(at, usual));
        return usual.size() >= LEAST_FOR_HOURS && atWork >= HABIT * usual.size() && isLeisure(there)
                ? Optional.of(finding(
                        facts,
                        message,
                        judged,
                        "hours",
                        "%02d:%02d".formatted(there.getHour(), there.getMinute()),
                        name(there.getOffset()),
                        usual.size()))
                : Optional.empty();
    }

    private static ZoneOffset zone(OffsetDateTime at, List<OffsetDateTime> usual) {
        return usual.stream().anyMatch(other -> other.getOffset().equals(at.getOffset()))
                ? at.getOffset()
                : usual.getLast().getOffset();
    }

    /// Less than two hours apart; in other halves of the year one zone has two offsets, an hour apart.
    private static boolean isNear(OffsetDateTime one, OffsetDateTime other) {
        return Math.abs(one.getOffset().getTotalSeconds() - other.getOffset().getTotalSeconds())
                < TWO_HOURS + (isSummer(one) == isSummer(other) ? 0 : 3600);
    }

    private static boolean isSummer(OffsetDateTime at) {
        return at.getMonthValue() >= 4 && at.getMonthValue() <= 10;
    }

    /// From nine in the evening to six in the morning, or on Saturday or Sunday.
    private static boolean isLeisure(OffsetDateTime at) {
        return at.getHour() >= 21
                || at.getHour() < 6
                || at.getDayOfWeek() == DayOfWeek.SATURDAY
                || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// The Date with its zone, where the zone tells something of the writer.
    private static Optional<OffsetDateTime> zoned(CaseFacts facts, Message message) {
        return facts.trace(message)
                .flatMap(trace -> trace.clocks().clocks().stream()
                        .filter(clock -> clock.kind() == ClockKind.DATE)
                        .flatMap(clock -> clock instanceof Clock.Reading reading
                                ? reading.stated().stream()
                                : Optional.<StatedTime>empty().stream())
                        .filter(stated -> stated.telling().isPresent())
                        .map(StatedTime::at)
                        .findFirst());
    }

    private static Finding finding(
            CaseFacts facts,
            Message message,
            JudgedMails judged,
            String variant,
            String found,
            String usual,
            int mails) {
        return SUSPICION.finding(
                SUSPICION.severity(),
                variant,
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        found,
                        usual,
                        Integer.toString(mails),
                        judged.suspects().claimedAddress(message).orElse("")),
                Proof.header(facts, message, "Date"));
    }

    private static String name(ZoneOffset offset) {
        return "UTC" + offset.getId();
    }
}
