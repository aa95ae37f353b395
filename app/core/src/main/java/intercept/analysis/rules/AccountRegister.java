package intercept.analysis.rules;

import intercept.analysis.CaseFacts;
import intercept.model.AccountSighting;
import intercept.model.Message;
import intercept.model.PaymentAccount;
import intercept.model.Side;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The known payment accounts: what the analyst entered, and what genuine invoices named before the first disputed
/// mail. Rules and tables ask it, so that an account is known to both or to neither.
public final class AccountRegister {

    private final List<Place> places;
    /// Key -> as printed.
    private final Map<String, String> accounts;

    public AccountRegister(CaseFacts facts) {
        places = places(facts);
        accounts = register(facts, new Known(facts), places);
    }

    boolean isEmpty() {
        return accounts.isEmpty();
    }

    /// @param key as [AccountKey] makes it
    boolean knows(String key) {
        return accounts.containsKey(key);
    }

    public boolean knows(PaymentAccount account) {
        return knows(AccountKey.of(account));
    }

    /// As they were entered or printed.
    List<String> written() {
        return List.copyOf(accounts.values());
    }

    /// Every account that the case names with its mail, oldest mail first.
    List<Place> places() {
        return places;
    }

    private static Map<String, String> register(CaseFacts facts, Known known, List<Place> places) {
        var register = new LinkedHashMap<String, String>();
        for (var party : facts.description().parties()) {
            party.accounts().forEach(account -> register.putIfAbsent(AccountKey.of(account), account));
        }
        var limit = firstDisputed(facts, known);
        var partiesSeen = new HashSet<String>(facts.description().parties().stream()
                .filter(party -> !party.accounts().isEmpty())
                .map(party -> party.name())
                .toList());
        var baseline = new HashMap<String, Long>();
        for (var place : places) {
            var message = place.message();
            var party = known.authorsParty(message);
            if (party.isEmpty() || !place.holds() || !isBefore(message, limit) || known.isDisputed(message)) {
                continue;
            }
            // A customer names the accounts that he pays to, the false one on his bank's slip among them.
            if (party.get().role() == Side.CUSTOMER) {
                continue;
            }
            boolean own = known.isHeldByItsAuthorsParty(message, facts);
            // Where no mailbox of the party was collected, its first invoice is the baseline.
            boolean first = !partiesSeen.contains(party.get().name())
                    && baseline.computeIfAbsent(party.get().name(), _ -> message.id()) == message.id();
            if (own || first) {
                register.putIfAbsent(place.key(), place.sighting().account().value());
            }
        }
        return register;
    }

    private static Optional<Instant> firstDisputed(CaseFacts facts, Known known) {
        return facts.messages().stream()
                .filter(known::isDisputed)
                .flatMap(message -> message.at().stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean isBefore(Message message, Optional<Instant> limit) {
        return limit.isEmpty()
                || message.at().filter(at -> at.isBefore(limit.get())).isPresent();
    }

    private static List<Place> places(CaseFacts facts) {
        var order = new HashMap<Long, Integer>();
        var messages = facts.messages();
        for (int i = 0; i < messages.size(); i++) {
            order.put(messages.get(i).id(), i);
        }
        return facts.accounts().stream()
                .filter(sighting -> order.containsKey(sighting.message()))
                .sorted(Comparator.comparingInt(sighting -> order.getOrDefault(sighting.message(), 0)))
                .map(sighting -> new Place(
                        messages.get(order.getOrDefault(sighting.message(), 0)),
                        sighting,
                        AccountKey.of(sighting.account())))
                .toList();
    }

    /// Where an account was seen.
    record Place(Message message, AccountSighting sighting, String key) {

        /// A number with wrong check digits cannot be paid to; it is a misprint, not an account.
        boolean holds() {
            return sighting.account().checksum() != PaymentAccount.Checksum.INVALID;
        }
    }
}
