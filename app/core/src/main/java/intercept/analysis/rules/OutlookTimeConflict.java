package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.clocks.Clock;
import intercept.model.clocks.ClockKind;
import intercept.model.route.MailTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Flags a mail in which the times that Outlook leaves do not fit its Date: an answer begun at another time, a mark
/// that is no possible time, a picture pasted long before.
///
/// Programs that only play Outlook make the marks up, and templates are used again. A draft that is sent later shows an
/// older answer, and quoted pictures are old; so mails that quote others are not asked for their pictures, and mails
/// that
/// nobody suspects give a slight finding, and only where the mark is impossible. The mails that a party's own mailboxes
/// hold are left out.
public final class OutlookTimeConflict implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-019", Severity.MEDIUM, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final Duration ANSWERED = Duration.ofMinutes(5);
    private static final Duration STALE = Duration.ofDays(30);
    private static final Set<ClockKind> MARKS = Set.of(ClockKind.OUTLOOK_BOUNDARY, ClockKind.OUTLOOK_MESSAGE_ID);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        var seenPictures = new HashSet<String>();
        var findings = facts.messages().stream()
                .flatMap(message -> {
                    var found = suspects.isGenuine(message)
                            ? Optional.<Finding>empty()
                            : facts.trace(message)
                                    .flatMap(trace ->
                                            conflict(facts, message, trace, suspects.isSuspect(message), seenPictures));
                    message.parts().forEach(part -> part.contentId().ifPresent(seenPictures::add));
                    return found.stream();
                })
                .toList();
        return new Answer.Looked(findings);
    }

    private static Optional<Finding> conflict(
            CaseFacts facts, Message message, MailTrace trace, boolean suspect, Set<String> seenPictures) {
        if (message.at().isEmpty()) {
            return Optional.empty();
        }
        var at = message.at().get();
        var impossible = impossible(trace).map(mark -> finding(facts, message, suspect, "", mark, mark.decoded()));
        if (impossible.isPresent() || !suspect) {
            return impossible;
        }
        return readings(trace, ClockKind.THREAD_LAST_ANSWER)
                .filter(answer -> Duration.between(answer.at(), at).abs().compareTo(ANSWERED) > 0)
                .map(answer -> finding(facts, message, true, "answer", answer, Optional.of(answer.at())))
                .findFirst()
                .or(() -> stalePicture(facts, message, trace, at, seenPictures));
    }

    private static Optional<Clock.NotDecodable> impossible(MailTrace trace) {
        return trace.clocks().clocks().stream()
                .filter(clock -> MARKS.contains(clock.kind()))
                .flatMap(clock -> clock instanceof Clock.NotDecodable mark && mark.reason() != Clock.Reason.DAMAGED
                        ? Stream.of(mark)
                        : Stream.<Clock.NotDecodable>of())
                .findFirst();
    }

    private static Optional<Finding> stalePicture(
            CaseFacts facts, Message message, MailTrace trace, Instant at, Set<String> seenPictures) {
        boolean old = message.parts().stream()
                .flatMap(part -> part.contentId().stream())
                .anyMatch(seenPictures::contains);
        boolean quotes =
                message.inReplyTo().isPresent() || !message.references().isEmpty() || quotes(facts, message);
        if (old || quotes) {
            return Optional.empty();
        }
        return readings(trace, ClockKind.OUTLOOK_CONTENT_ID)
                .filter(picture -> picture.at().plus(STALE).isBefore(at))
                .map(picture -> finding(facts, message, true, "picture", picture, Optional.of(picture.at())))
                .findFirst();
    }

    private static boolean quotes(CaseFacts facts, Message message) {
        var text = facts.text(message);
        int own = OwnWords.of(text).ranges().stream()
                .mapToInt(range -> range.end() - range.start())
                .sum();
        return own < text.length();
    }

    private static Stream<Clock.Reading> readings(MailTrace trace, ClockKind kind) {
        return trace.clocks().clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .flatMap(clock ->
                        clock instanceof Clock.Reading reading ? Stream.of(reading) : Stream.<Clock.Reading>of());
    }

    private static Finding finding(
            CaseFacts facts, Message message, boolean suspect, String variant, Clock clock, Optional<Instant> decoded) {
        return SUSPICION.finding(
                suspect ? SUSPICION.severity() : Severity.LOW,
                variant,
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        Proof.time(decoded),
                        Phrase.of(clock.kind() == ClockKind.OUTLOOK_BOUNDARY ? "mark.boundary" : "mark.id")
                                .text()),
                evidence(facts, message, clock.place()),
                Proof.header(facts, message, "Date"));
    }

    private static Evidence evidence(CaseFacts facts, Message message, Clock.Place place) {
        var where = place.where();
        return where.startsWith("header:")
                ? Proof.field(facts, message, place.header(), where.substring("header:".length()))
                : new Evidence.WholeMessage(message.id(), message.sha256(), contentId(message, where));
    }

    /// The mark itself, where a part bears it: `part:3`.
    private static String contentId(Message message, String where) {
        return message.parts().stream()
                .filter(part -> where.equals("part:" + part.index()))
                .flatMap(part -> part.contentId().stream())
                .findFirst()
                .orElse("");
    }
}
