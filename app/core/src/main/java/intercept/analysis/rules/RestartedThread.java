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
import intercept.model.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Flags a mail that calls itself an answer and is tied to no other mail: `RE:` in the subject, but neither References
/// nor In-Reply-To, and no Thread-Index of an older conversation.
///
/// Its writer typed the subject, or copied it: he knew the words of the mail, and did not answer it. Phones, ticket
/// systems and old programs lose these fields too; so only suspicious mails weigh, and mails of other strangers are
/// told
/// of as slight. Mailing lists, automatic answers and the parties' own mails are left out, and so is a stranger who
/// answers what was sent to him.
public final class RestartedThread implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-017", Severity.MEDIUM, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final Duration FRESH = Duration.ofMinutes(10);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        var findings = new ArrayList<Finding>();
        Map<String, Set<String>> sentTo = new HashMap<>();
        for (var message : facts.messages()) {
            boolean suspect = suspects.isSuspect(message);
            boolean judged = suspect
                    ? Subject.goesOn(message.subject())
                    : Subject.isAnswer(message.subject())
                            && suspects.isByStranger(message)
                            && !wasSent(message, sentTo);
            if (judged) {
                restart(facts, message)
                        .filter(restart -> suspect || !restart.isOrdinary())
                        .map(restart -> finding(facts, message, restart, suspect))
                        .ifPresent(findings::add);
            }
            message.recipients()
                    .forEach(address -> sentTo.computeIfAbsent(
                                    Subject.normalised(message.subject()), _ -> new HashSet<>())
                            .add(address.key()));
        }
        return new Answer.Looked(List.copyOf(findings));
    }

    /// Whether an earlier mail of this subject was sent to its author.
    private static boolean wasSent(Message message, Map<String, Set<String>> sentTo) {
        return message.author()
                .filter(author -> sentTo.getOrDefault(Subject.normalised(message.subject()), Set.of())
                        .contains(author.key()))
                .isPresent();
    }

    private static Optional<Restart> restart(CaseFacts facts, Message message) {
        boolean tied = message.inReplyTo().isPresent() || !message.references().isEmpty();
        var trace = facts.trace(message);
        if (tied || trace.isEmpty()) {
            return Optional.empty();
        }
        boolean ordinary = IndirectFlow.isIndirect(trace.get());
        var mark = ThreadMark.of(message, trace.get());
        if (mark.isEmpty()) {
            return Optional.of(new Restart(Optional.empty(), ordinary));
        }
        boolean fresh = message.at()
                .filter(at -> Duration.between(mark.get().root(), at).abs().compareTo(FRESH) <= 0)
                .isPresent();
        if (mark.get().isAnswer() && !fresh) {
            return Optional.empty();
        }
        return Optional.of(new Restart(mark, ordinary));
    }

    private static Finding finding(CaseFacts facts, Message message, Restart restart, boolean suspect) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(Proof.header(facts, message, "Subject"));
        if (restart.mark().isPresent()) {
            evidence.add(Proof.header(facts, message, "Thread-Index"));
        }
        return SUSPICION.finding(
                suspect ? SUSPICION.severity() : Severity.LOW,
                restart.mark().isPresent() ? "fresh" : "",
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        message.subject(),
                        Proof.time(restart.mark().map(ThreadMark::root))),
                evidence.toArray(Evidence[]::new));
    }

    /// @param mark of a conversation that began with this mail; absent where it has none
    /// @param isOrdinary of a list, sent on, or an automatic answer
    private record Restart(Optional<ThreadMark> mark, boolean isOrdinary) {}
}
