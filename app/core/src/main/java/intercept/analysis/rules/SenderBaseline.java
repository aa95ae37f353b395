package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.model.Message;
import intercept.model.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a sender's genuine mails look like: those of the address, or of the party, as whose mail another one wants to
/// be taken (DOMAIN section 1.0).
///
/// Only mails before the first suspicious one that claims this party count, and before the mail that is held against
/// them: after that somebody else may write from the same mailbox.
final class SenderBaseline {

    private final Suspects suspects;
    private final Map<String, List<Message>> bySender = new HashMap<>();
    private final Map<Party, List<Message>> byParty = new HashMap<>();
    private final Map<Party, Instant> firstSuspect = new HashMap<>();

    SenderBaseline(CaseFacts facts, Suspects suspects) {
        this.suspects = suspects;
        for (var message : facts.messages()) {
            if (message.at().isEmpty()) {
                continue;
            }
            var party = suspects.claimedParty(message);
            if (suspects.isSuspect(message)) {
                party.ifPresent(claimed -> firstSuspect.merge(
                        claimed, message.at().get(), (one, other) -> one.isBefore(other) ? one : other));
            } else if (suspects.isGenuine(message)) {
                suspects.claimedAddress(message)
                        .ifPresent(address -> bySender.computeIfAbsent(address, _ -> new ArrayList<>())
                                .add(message));
                party.ifPresent(of ->
                        byParty.computeIfAbsent(of, _ -> new ArrayList<>()).add(message));
            }
        }
    }

    /// Earlier genuine mails of the address as whose mail it wants to be taken.
    List<Message> ofSender(Message judged) {
        return earlier(suspects.claimedAddress(judged).map(bySender::get), judged);
    }

    /// Earlier genuine mails of the party as whose mail it wants to be taken.
    List<Message> ofOrganisation(Message judged) {
        return earlier(suspects.claimedParty(judged).map(byParty::get), judged);
    }

    private List<Message> earlier(Optional<List<Message>> genuine, Message judged) {
        var end = suspects.claimedParty(judged).map(firstSuspect::get);
        return genuine.orElse(List.of()).stream()
                .filter(message -> isBefore(message, judged.at()) && isBefore(message, end))
                .toList();
    }

    private static boolean isBefore(Message message, Optional<Instant> end) {
        return end.isEmpty() || message.at().filter(end.get()::isAfter).isPresent();
    }
}
