package intercept.session;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.PartyKind;
import intercept.model.Side;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// As what an address appears in a case. Who the parties are is the analyst's word; impostors are those who
/// write disputed mails, get the answers to them or stand in their copy under a known name, and belong to no party.
final class Parties {

    private final Map<String, Side> people = new HashMap<>();
    private final Map<String, Side> domains = new HashMap<>();
    private final Set<String> impostors = new HashSet<>();

    Parties(CaseDescription description, Collection<Address> suspects) {
        for (var party : description.parties()) {
            party.domains().forEach(domain -> domains.putIfAbsent(domain.toLowerCase(Locale.ROOT), party.role()));
            party.people().stream()
                    .flatMap(person -> person.addresses().stream())
                    .forEach(address -> people.putIfAbsent(address.toLowerCase(Locale.ROOT), party.role()));
        }
        suspects.stream()
                .filter(suspect -> side(suspect).isEmpty())
                .map(Address::key)
                .forEach(impostors::add);
    }

    /// Which party the address belongs to: a known person's, or one of the party's domains.
    Optional<Side> side(Address address) {
        var person = people.get(address.key());
        if (person != null) {
            return Optional.of(person);
        }
        var domain = address.domain();
        while (!domain.isEmpty()) {
            var side = domains.get(domain);
            if (side != null) {
                return Optional.of(side);
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return Optional.empty();
    }

    PartyKind kind(Address address) {
        if (impostors.contains(address.key())) {
            return PartyKind.IMPOSTOR;
        }
        return side(address)
                .map(side -> switch (side) {
                    case SUPPLIER -> PartyKind.SUPPLIER;
                    case CUSTOMER -> PartyKind.CUSTOMER;
                    case THIRD_PARTY -> PartyKind.THIRD_PARTY;
                })
                .orElse(PartyKind.UNKNOWN);
    }

    /// As what the owner of a mailbox appears.
    PartyKind kind(String custodian) {
        return custodian.equals(Copy.UNKNOWN) ? PartyKind.UNKNOWN : kind(new Address("", custodian));
    }
}
