package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.AccountSighting;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.PaymentAccount;
import intercept.model.Severity;
import intercept.model.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Flags a payment account that no genuine invoice and no entry of the analyst knows.
///
/// This is where the money goes, so it is the first thing that a bank asks for. A supplier's first invoice and a
/// real change of bank look the same: a call to a number from the contract tells.
public final class UnknownAccount implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("CT-005", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);
    private static final int MOST_EVIDENCE = 20;
    private static final int MOST_NAMED = 3;

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var known = new Known(facts);
        var places = places(facts);
        var register = register(facts, known, places);
        if (register.isEmpty()) {
            return new Answer.NotApplicable("register");
        }
        var unknown = new LinkedHashMap<String, List<Place>>();
        for (var place : places) {
            if (!register.containsKey(place.key()) && place.holds()) {
                unknown.computeIfAbsent(place.key(), _ -> new ArrayList<>()).add(place);
            }
        }
        return Answer.of(unknown.values().stream().map(seen -> finding(seen, register)));
    }

    /// The known accounts: what the analyst entered, and what genuine invoices named before the first disputed mail.
    ///
    /// @return key -> as printed
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

    /// Every sighting with its mail, oldest mail first.
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

    private static Finding finding(List<Place> seen, Map<String, String> register) {
        var first = seen.getFirst();
        Set<Long> mails = new TreeSet<>();
        seen.forEach(place -> mails.add(place.message().id()));
        var named = register.values().stream()
                .limit(MOST_NAMED)
                .map(UnknownAccount::grouped)
                .toList();
        var arguments = List.of(
                first.sighting().account().grouped(),
                Proof.author(first.message()),
                Proof.time(first.message().at()),
                Integer.toString(mails.size()),
                String.join(", ", named) + (register.size() > MOST_NAMED ? ", …" : ""));
        var evidence = seen.stream()
                .limit(MOST_EVIDENCE)
                .map(place -> Proof.sighting(place.message(), place.sighting()))
                .toArray(Evidence[]::new);
        return SUSPICION.finding(SUSPICION.severity(), mails.size() == 1 ? "once" : "", arguments, evidence);
    }

    private static String grouped(String written) {
        return written.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}") ? written.replaceAll("(.{4})(?=.)", "$1 ") : written;
    }

    /// Where an account was seen.
    private record Place(Message message, AccountSighting sighting, String key) {

        /// A number with wrong check digits cannot be paid to; it is a misprint, not an account.
        boolean holds() {
            return sighting.account().checksum() != PaymentAccount.Checksum.INVALID;
        }
    }
}
