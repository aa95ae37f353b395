package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Finding;
import intercept.model.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags a suspicious mail that goes on with a genuine conversation: its Thread-Index has the begin and the name of
/// one that a party began, and is an answer in it.
///
/// The name is sixteen bytes that nobody guesses. Whoever wrote the mail had the real mail in hand as an object, in a
/// mailbox that held it or forwarded with its fields. An honest answer looks the same, so it means something for
/// suspicious mails only; and a conversation that the stranger began himself stays his, whoever answered him.
public final class ContinuesConversation implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("HA-018", intercept.model.Severity.HIGH, Question.WHOSE_MAILBOX, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var suspects = new Suspects(facts);
        Map<String, List<Message>> conversations = new HashMap<>();
        for (var message : facts.messages()) {
            if (message.at().isPresent()) {
                ThreadMark.conversation(message)
                        .ifPresent(name -> conversations
                                .computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(message));
            }
        }
        return Answer.of(facts.messages().stream()
                .filter(suspects::isSuspect)
                .flatMap(message -> finding(facts, suspects, conversations, message).stream()));
    }

    private static Optional<Finding> finding(
            CaseFacts facts, Suspects suspects, Map<String, List<Message>> conversations, Message message) {
        var mark = facts.trace(message).flatMap(trace -> ThreadMark.of(message, trace));
        if (mark.filter(ThreadMark::isAnswer).isEmpty()) {
            return Optional.empty();
        }
        var earlier = conversations.getOrDefault(mark.get().conversation(), List.of()).stream()
                .takeWhile(other -> other.at().get().isBefore(message.at().orElse(java.time.Instant.MAX)))
                .toList();
        return earlier.stream()
                .takeWhile(other -> !suspects.isSuspect(other))
                .filter(other -> isGenuine(facts, suspects, other, message))
                .findFirst()
                .map(genuine -> finding(facts, message, mark.get(), genuine, earlier));
    }

    /// A party's own mail that began the conversation, or one by the party as whose mail this one wants to be taken. A
    /// customer's answer to a stranger is genuine too, but the conversation is the stranger's.
    private static boolean isGenuine(CaseFacts facts, Suspects suspects, Message other, Message message) {
        if (suspects.isByStranger(other) || other.author().isEmpty()) {
            return false;
        }
        var party = suspects.claimedParty(other);
        return party.isPresent()
                && (party.equals(suspects.claimedParty(message))
                        || facts.trace(other)
                                .flatMap(trace -> ThreadMark.of(other, trace))
                                .filter(mark -> !mark.isAnswer())
                                .isPresent());
    }

    private static Finding finding(
            CaseFacts facts, Message message, ThreadMark mark, Message genuine, List<Message> earlier) {
        return SUSPICION.finding(
                SUSPICION.severity(),
                isParticipant(message, earlier) ? "participant" : "",
                List.of(
                        Proof.author(message),
                        Proof.time(message.at()),
                        Proof.author(genuine),
                        Proof.time(genuine.at()),
                        genuine.subject(),
                        Proof.time(Optional.of(mark.root())),
                        Integer.toString(mark.answers().size()),
                        Proof.time(Optional.of(mark.answers().getLast()))),
                Proof.header(facts, message, "Thread-Index"),
                Proof.header(facts, genuine, "Thread-Index"));
    }

    /// Whether its author's address wrote or got an earlier mail of the conversation.
    private static boolean isParticipant(Message message, List<Message> earlier) {
        return message.author()
                .filter(author -> earlier.stream()
                        .flatMap(other -> Stream.concat(other.from().stream(), other.recipients()))
                        .anyMatch(address -> address.key().equals(author.key())))
                .isPresent();
    }
}
