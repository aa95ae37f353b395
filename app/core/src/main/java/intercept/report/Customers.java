package intercept.report;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The customers of a case. A report for the customer is for one of them, and holds nothing of the others.
///
/// @param parties every party of the case: each address belongs to at most one of them
public record Customers(List<Party> parties) {

    public static Customers of(CaseDescription description) {
        return new Customers(description.parties());
    }

    /// As the case lists them.
    public List<Party> all() {
        return parties.stream().filter(party -> party.role() == Side.CUSTOMER).toList();
    }

    /// The only one, where there is one.
    public Optional<Party> only() {
        var all = all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// The customer of that name, domain, or address.
    public Optional<Party> named(String who) {
        var wanted = who.strip();
        var byName = all().stream()
                .filter(party -> party.name().strip().equalsIgnoreCase(wanted))
                .findFirst();
        return byName.or(() -> of(new Address("", wanted.contains("@") ? wanted : "@" + wanted)))
                .filter(party -> party.role() == Side.CUSTOMER);
    }

    /// The party that an address belongs to: that of a known person, else that of the closest domain.
    Optional<Party> of(Address address) {
        var person = parties.stream()
                .filter(party -> party.people().stream()
                        .map(Person::addresses)
                        .flatMap(List::stream)
                        .anyMatch(known -> known.equalsIgnoreCase(address.address())))
                .findFirst();
        return person.or(() -> ofDomain(address.domain()));
    }

    private Optional<Party> ofDomain(String domain) {
        for (var rest = domain; !rest.isEmpty(); rest = parent(rest)) {
            var wanted = rest;
            var party = parties.stream()
                    .filter(each -> each.domains().stream()
                            .anyMatch(own -> own.toLowerCase(Locale.ROOT).equals(wanted)))
                    .findFirst();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private static String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }
}
