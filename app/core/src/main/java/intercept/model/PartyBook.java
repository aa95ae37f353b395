package intercept.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which party an address belongs to, in the analyst's word: that of a known person, else that of the closest domain.
public final class PartyBook {

    private final Map<String, Party> people = new HashMap<>();
    private final Map<String, Party> domains = new HashMap<>();

    /// @param parties where two claim the same address or domain, the first has it
    public PartyBook(List<Party> parties) {
        for (var party : parties) {
            party.domains().forEach(domain -> domains.putIfAbsent(domain.toLowerCase(Locale.ROOT), party));
            party.people().stream()
                    .flatMap(person -> person.addresses().stream())
                    .forEach(address -> people.putIfAbsent(address.toLowerCase(Locale.ROOT), party));
        }
    }

    public Optional<Party> of(Address address) {
        var person = people.get(address.key());
        if (person != null) {
            return Optional.of(person);
        }
        var domain = address.domain();
        while (!domain.isEmpty()) {
            var owner = domains.get(domain);
            if (owner != null) {
                return Optional.of(owner);
            }
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return Optional.empty();
    }
}
