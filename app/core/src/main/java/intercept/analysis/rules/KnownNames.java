package intercept.analysis.rules;

import intercept.identity.FreeMail;
import intercept.identity.PersonName;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of the people and companies that the analyst described, to tell whose name an address carries.
final class KnownNames {

    /// Likeness from which two names are one ([PersonName#similarity]).
    static final double SAME_NAME = 0.85;

    private static final int SHORTEST_COMPANY = 4;

    /// Whose name it is.
    ///
    /// @param name a person's name, or a company's domain
    /// @param address the first known one of a person; empty where there is none
    record Bearer(String name, String address, Side side) {}

    private record Named(PersonName name, Bearer bearer) {}

    private final List<Named> people = new ArrayList<>();
    /// By the name that the domain carries, without its ending.
    private final Map<String, Bearer> companies = new LinkedHashMap<>();

    private final Set<String> own = new HashSet<>();

    KnownNames(CaseDescription description) {
        description.parties().forEach(this::add);
    }

    private void add(Party party) {
        for (var person : party.people()) {
            person.addresses().forEach(address -> own.add(address.toLowerCase(Locale.ROOT)));
            var name = PersonName.of(person.name());
            // A single word is no name to be known by: many people are called Alice.
            if (name.words().size() > 1) {
                var address = person.addresses().stream().findFirst().orElse("");
                people.add(new Named(name, new Bearer(person.name(), address, party.role())));
            }
        }
        for (var domain : party.domains()) {
            var label = RegistrableDomain.label(domain).replace("-", "");
            if (label.length() >= SHORTEST_COMPANY && !FreeMail.serves(domain)) {
                companies.putIfAbsent(label, new Bearer(domain, "", party.role()));
            }
        }
    }

    boolean isEmpty() {
        return people.isEmpty() && companies.isEmpty();
    }

    boolean hasPeople() {
        return !people.isEmpty();
    }

    /// Whether the analyst listed the address as a person's.
    boolean isOwn(Address address) {
        return own.contains(address.key());
    }

    /// The person whose name this is.
    ///
    /// @param written a shown name, or the part of an address before the `@`
    Optional<Bearer> person(String written) {
        var name = PersonName.of(written);
        return people.stream()
                .filter(known -> name.similarity(known.name()) >= SAME_NAME)
                .map(Named::bearer)
                .findFirst();
    }

    /// The person of exactly these words, in any order: what a signature is, and a sentence about him is not.
    Optional<Bearer> personOf(String words) {
        var name = PersonName.of(words);
        return people.stream()
                .filter(known -> name.equals(known.name()))
                .map(Named::bearer)
                .findFirst();
    }

    /// The company whose name stands in the part of an address before the `@`.
    Optional<Bearer> company(String local) {
        var letters = local.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
        return companies.entrySet().stream()
                .filter(company -> letters.contains(company.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The known name that the address or the name shown beside it carries, unless the address is the person's own.
    Optional<String> carriedBy(Address address) {
        return bearer(address).map(Bearer::name);
    }

    /// Whose name the address or the name shown beside it carries, unless the address is the person's own.
    Optional<Bearer> bearer(Address address) {
        if (isOwn(address)) {
            return Optional.empty();
        }
        return person(address.local()).or(() -> person(address.name())).or(() -> company(address.local()));
    }
}
