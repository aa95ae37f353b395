package intercept.desktop.shell;

import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Everybody who wrote or was written to, and as what.
record People(Map<String, Person> byAddress) {

    /// @param name shown name; the address where there is none
    record Person(String name, String address, PartyKind kind) {}

    static final People NOBODY = new People(Map.of());

    static People of(CaseSession session) throws CaseException {
        var people = new LinkedHashMap<String, Person>();
        for (var lane : session.timeline().lanes()) {
            if (!lane.address().isEmpty()) {
                people.put(
                        lane.address().toLowerCase(Locale.ROOT), new Person(lane.name(), lane.address(), lane.kind()));
            }
        }
        return new People(people);
    }

    List<Person> all() {
        return List.copyOf(byAddress.values());
    }

    PartyKind kind(Address address) {
        var person = byAddress.get(address.key());
        return person == null ? PartyKind.UNKNOWN : person.kind();
    }
}
