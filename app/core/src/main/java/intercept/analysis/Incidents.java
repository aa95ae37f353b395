package intercept.analysis;

import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Party;
import intercept.model.Side;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the incidents of a case apart: one for each customer at whom disputed mails were aimed. Pure.
///
/// Incidents that the analyst named come first, in his order; the others follow in the order of their first disputed
/// mail. Two attempts on one customer are one incident here: only the analyst knows better.
public final class Incidents {

    private final Map<String, Party> byDomain = new HashMap<>();
    private final Map<String, Party> byAddress = new HashMap<>();
    private final Set<String> impostors = new HashSet<>();
    private final CopyCheck copies;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Incidents(CaseDescription known, Collection<Message> disputed) {
        for (var party : known.parties()) {
            party.domains().forEach(domain -> byDomain.putIfAbsent(RegistrableDomain.of(domain), party));
            party.people().stream()
                    .flatMap(person -> person.addresses().stream())
                    .forEach(address -> byAddress.putIfAbsent(address.toLowerCase(Locale.ROOT), party));
        }
        copies = new CopyCheck(known);
        disputed.stream()
                .flatMap(message -> message.author().stream())
                .filter(author -> party(author).isEmpty())
                .forEach(author -> impostors.add(author.key()));
        var named = known.incidents();
        for (int i = 0; i < named.size(); i++) {
            numbers.putIfAbsent(customer(named.get(i).customer()), i + 1);
        }
        int next = named.size() + 1;
        for (var message : inOrder(disputed)) {
            var target = target(message);
            if (target.isPresent() && numbers.putIfAbsent(target.get(), next) == null) {
                next++;
            }
        }
    }

    /// The number of the incident that a mail belongs to, counted from 1; 1 where nothing tells.
    public int number(Message message) {
        return target(message)
                .map(customer -> numbers.getOrDefault(customer, 1))
                .orElse(1);
    }

    /// The finding, counted to the incident of the first mail in its evidence; to the first where no mail is in it.
    ///
    /// @param messages of the case, by row
    public Finding number(Finding finding, Map<Long, Message> messages) {
        return finding.evidence().stream()
                .flatMap(evidence -> evidence.mail().stream())
                .findFirst()
                .flatMap(mail -> Optional.ofNullable(messages.get(mail)))
                .map(first -> finding.ofIncident(number(first)))
                .orElse(finding);
    }

    private static List<Message> inOrder(Collection<Message> disputed) {
        return disputed.stream()
                .sorted(Comparator.comparing((Message message) -> message.at().orElse(Instant.MAX))
                        .thenComparingLong(Message::id))
                .toList();
    }

    /// Which customer the mail was aimed at: the first recipient who is one, else the first outside our own house,
    /// else the customer who wrote it.
    private Optional<String> target(Message message) {
        return message.recipients()
                .filter(this::isCustomer)
                .findFirst()
                .or(() -> message.recipients().filter(this::isOutside).findFirst())
                .or(() -> message.author().filter(this::isCustomer))
                .map(this::key);
    }

    private boolean isCustomer(Address address) {
        return party(address).filter(party -> party.role() == Side.CUSTOMER).isPresent();
    }

    private boolean isOutside(Address address) {
        return !address.domain().isEmpty()
                && party(address).filter(party -> party.role() == Side.SUPPLIER).isEmpty()
                && !impostors.contains(address.key())
                && !copies.isFake(address);
    }

    private Optional<Party> party(Address address) {
        return Optional.ofNullable(byAddress.get(address.key()))
                .or(() -> Optional.ofNullable(byDomain.get(RegistrableDomain.of(address.domain()))));
    }

    private String key(Address address) {
        return party(address).map(Incidents::key).orElseGet(() -> RegistrableDomain.of(address.domain()));
    }

    /// All domains of one party count as one.
    private static String key(Party party) {
        return party.domains().stream().findFirst().map(RegistrableDomain::of).orElseGet(party::name);
    }

    private String customer(String domain) {
        var registrable = RegistrableDomain.of(domain);
        return Optional.ofNullable(byDomain.get(registrable))
                .map(Incidents::key)
                .orElse(registrable);
    }
}
