package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.clocks.MessageIdClass;
import intercept.model.clocks.MessageIdForm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Flags a mail whose Message-ID another program or service made than those of the earlier genuine mails of the sender
/// as whose mail it wants to be taken; or Exchange Online in another part of the world.
///
/// A new phone, a move to another provider or an invoicing program changes it too: mails that nobody suspects give a
/// slight finding, and three earlier ones are the least that tell a habit.
public final class OtherMailer implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-014", Severity.MEDIUM, Question.TECHNIQUE, Certainty.INFERENCE);
    private static final int LEAST_BASELINE = 3;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var judged = new JudgedMails(facts);
        return judged.against(
                LEAST_BASELINE,
                judged.baseline()::ofSender,
                earlier -> form(facts, earlier).filter(form -> form.maker() != MessageIdClass.NONE),
                (message, usual) -> form(facts, message)
                        .filter(form -> usual.stream().noneMatch(other -> fits(form, other)))
                        .map(form -> finding(facts, message, judged, form, usual)));
    }

    private static Optional<MessageIdForm> form(CaseFacts facts, Message message) {
        return facts.trace(message).map(trace -> trace.clocks().mailer().messageId());
    }

    private static boolean fits(MessageIdForm form, MessageIdForm other) {
        return form.maker() == other.maker()
                && (form.region().isEmpty()
                        || other.region().isEmpty()
                        || form.region().equals(other.region()));
    }

    private static Finding finding(
            CaseFacts facts, Message message, JudgedMails judged, MessageIdForm form, List<MessageIdForm> usual) {
        boolean region = usual.stream().anyMatch(other -> other.maker() == form.maker());
        var most = most(usual);
        return SUSPICION.finding(
                judged.suspects().isSuspect(message) ? SUSPICION.severity() : Severity.LOW,
                region ? "region" : "",
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        program(form),
                        program(most),
                        Long.toString(usual.stream()
                                .filter(other -> fits(most, other))
                                .count()),
                        Integer.toString(usual.size()),
                        judged.suspects().claimedAddress(message).orElse("")),
                Proof.header(facts, message, "Message-ID"));
    }

    /// The form that stands there most often; of equals the first by name.
    private static MessageIdForm most(List<MessageIdForm> usual) {
        Map<MessageIdForm, Long> counts = usual.stream()
                .map(form -> new MessageIdForm(form.maker(), "", form.region()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<MessageIdForm, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(MessageIdForm::maker)
                                .thenComparing(form -> form.region().orElse("")))))
                .orElseThrow()
                .getKey();
    }

    private static String program(MessageIdForm form) {
        return form.region()
                .filter(_ -> form.maker() == MessageIdClass.EXCHANGE_ONLINE)
                .map(region -> Phrase.of("program.EXCHANGE_ONLINE.in", region.toUpperCase(java.util.Locale.ROOT)))
                .orElseGet(() -> Phrase.of("program." + form.maker().name()))
                .text();
    }
}
