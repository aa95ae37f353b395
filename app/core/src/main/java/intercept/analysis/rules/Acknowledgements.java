package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.identity.RegistrableDomain;
import intercept.model.AccountSighting;
import intercept.model.Address;
import intercept.model.Message;
import intercept.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Tells who announces another account from who only answers: “the new bank details are entered here” speaks of the
/// change that another one announced.
///
/// A mail acknowledges where another organisation announced the change, in a mail that it answers or in the history
/// that
/// it quotes, and where it names no account of its own to pay to. An impostor could answer a genuine announcement, or
/// invent the history, so a mail under suspicion never does; and quoted history, which anybody can write, excuses
/// customers only.
final class Acknowledgements {

    private final CaseFacts facts;
    private final Suspects suspects;
    private final Known known;
    private final Map<String, List<Message>> byId = new HashMap<>();
    private final Map<Long, List<AccountSighting>> accounts = new HashMap<>();

    Acknowledgements(CaseFacts facts) {
        this.facts = facts;
        suspects = new Suspects(facts);
        known = new Known(facts);
        facts.messages()
                .forEach(message -> message.messageId()
                        .ifPresent(id -> byId.computeIfAbsent(id, _ -> new ArrayList<>(1))
                                .add(message)));
        facts.accounts()
                .forEach(sighting -> accounts.computeIfAbsent(sighting.message(), _ -> new ArrayList<>(1))
                        .add(sighting));
    }

    /// Whether the mail answers an announcement, where its own words speak of a change but do not call the account
    /// its writer's own.
    boolean acknowledges(Message message) {
        if (suspects.isSuspect(message)) {
            return false;
        }
        var own = OwnWords.of(facts.text(message));
        var stated = stated(message, own);
        var announcements = answered(message)
                .filter(earlier -> isOfAnother(message, earlier) && !suspects.isSuspect(earlier) && announces(earlier))
                .toList();
        if (!announcements.isEmpty()) {
            var announced = new HashSet<String>();
            announcements.forEach(earlier -> accounts.getOrDefault(earlier.id(), List.of())
                    .forEach(sighting -> announced.add(AccountKey.of(sighting.account()))));
            return announced.containsAll(stated);
        }
        boolean isCustomer = known.authorsParty(message)
                .filter(party -> party.role() == Side.CUSTOMER)
                .isPresent();
        return isCustomer && stated.isEmpty() && quotesAnnouncement(own);
    }

    /// A mail among colleagues that brings a document of somebody else: the author passes it on.
    boolean passesOn(Message message) {
        var author = message.author().map(Address::domain).orElse("");
        var recipients = Stream.of(message.to(), message.cc(), message.bcc())
                .flatMap(List::stream)
                .toList();
        return !author.isEmpty()
                && !recipients.isEmpty()
                && recipients.stream().allMatch(address -> RegistrableDomain.same(address.domain(), author))
                && suspects.isGenuine(message)
                && stated(message, OwnWords.of(facts.text(message))).isEmpty();
    }

    private Stream<Message> answered(Message message) {
        return Stream.concat(message.inReplyTo().stream(), message.references().stream())
                .distinct()
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream());
    }

    private static boolean isOfAnother(Message message, Message earlier) {
        return message.id() != earlier.id()
                && earlier.author().isPresent()
                && !RegistrableDomain.same(
                        message.author().map(Address::domain).orElse(""),
                        earlier.author().map(Address::domain).orElse(""));
    }

    private boolean announces(Message message) {
        var text = facts.text(message);
        boolean inBody = OwnWords.of(text).ranges().stream()
                .flatMap(range -> BankChangePassage.inBody(range.of(text)).stream())
                .anyMatch(passage -> !passage.readersOwn());
        return inBody
                || facts.documents(message).stream()
                        .flatMap(document -> document.pages().stream())
                        .flatMap(page -> BankChangePassage.inDocument(page).stream())
                        .anyMatch(passage -> !passage.readersOwn());
    }

    private static boolean quotesAnnouncement(OwnWords own) {
        var quoted = new StringBuilder();
        int from = 0;
        for (var range : own.ranges()) {
            quoted.append(own.text(), from, range.start()).append("\n\n");
            from = range.end();
        }
        quoted.append(own.text().substring(from));
        var unmarked = quoted.toString().replaceAll("(?m)^[\\s>|›＞]{1,20}", "");
        return BankChangePassage.inBody(unmarked).stream().anyMatch(passage -> !passage.readersOwn());
    }

    /// Accounts that the author's own words name.
    private Set<String> stated(Message message, OwnWords own) {
        var stated = new HashSet<String>();
        for (var sighting : accounts.getOrDefault(message.id(), List.of())) {
            if (sighting.attachment().isEmpty() && own.holds(sighting.at())) {
                stated.add(AccountKey.of(sighting.account()));
            }
        }
        return stated;
    }
}
