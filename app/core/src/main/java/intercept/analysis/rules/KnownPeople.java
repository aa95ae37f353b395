package intercept.analysis.rules;

import intercept.identity.PersonName;
import intercept.identity.RegistrableDomain;
import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The people whom the analyst described, to tell whom a shown name or an address means.
final class KnownPeople {

    /// A longer text is no name.
    private static final int LONGEST = 200;

    /// What mailing lists and ticket systems make of a sender's name: “Alice Smith via Suppliers”.
    private static final Pattern RELAYED =
            Pattern.compile("(?i)\\bvia\\b|\\bon behalf of\\b|\\bim auftrag\\b|\\bpour le compte\\b|経由|代理");

    /// Somebody, and for whom he works.
    record Known(Person person, Party party, PersonName name) {

        String address() {
            return person.addresses().stream().findFirst().orElse("–");
        }

        KnownNames.Bearer bearer() {
            return new KnownNames.Bearer(
                    person.name(), person.addresses().stream().findFirst().orElse(""), party.role());
        }

        /// A second address elsewhere, often with a mail service for everybody, makes nobody else there him.
        boolean worksAt(String domain) {
            return party.domains().stream().anyMatch(own -> RegistrableDomain.same(own, domain));
        }
    }

    private final List<Known> people = new ArrayList<>();
    private final Set<String> own = new HashSet<>();

    KnownPeople(CaseDescription description) {
        for (var party : description.parties()) {
            for (var person : party.people()) {
                person.addresses().forEach(address -> own.add(address.toLowerCase(Locale.ROOT)));
                people.add(new Known(person, party, PersonName.of(person.name())));
            }
        }
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    List<Known> all() {
        return List.copyOf(people);
    }

    /// Whether the analyst listed the address as somebody's: people have several.
    boolean isOwn(Address address) {
        return own.contains(address.key());
    }

    /// Whose name it is. A single word is no name to be known by: many people are called Alice.
    ///
    /// @param written a shown name, or the part of an address before the `@`
    List<Known> named(String written) {
        if (written.isBlank()
                || written.length() > LONGEST
                || RELAYED.matcher(written).find()) {
            return List.of();
        }
        var name = PersonName.of(written);
        return people.stream()
                .filter(known -> known.name().words().size() > 1)
                .filter(known -> name.similarity(known.name()) >= KnownNames.SAME_NAME)
                .toList();
    }

    /// Whose name an address carries, or is shown beside it, where it is none of his and outside his house.
    Optional<Known> elsewhere(Address address) {
        if (isOwn(address)) {
            return Optional.empty();
        }
        var named = new ArrayList<>(named(address.name()));
        named.addAll(named(address.local()));
        // Two people of one name: the address may be that of the one who works there.
        return named.stream().anyMatch(known -> known.worksAt(address.domain()))
                ? Optional.empty()
                : named.stream().findFirst();
    }
}
