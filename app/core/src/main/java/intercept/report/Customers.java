package intercept.report;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.PartyBook;
import intercept.model.Side;
import java.util.List;
import java.util.Optional;

/// The customers of a case. A report for the customer is for one of them, and holds nothing of the others.
public final class Customers {

    private final List<Party> all;
    private final PartyBook book;

    private Customers(CaseDescription description) {
        all = description.parties(Side.CUSTOMER);
        book = new PartyBook(description.parties());
    }

    public static Customers of(CaseDescription description) {
        return new Customers(description);
    }

    /// As the case lists them.
    public List<Party> all() {
        return all;
    }

    /// The only one, where there is one.
    public Optional<Party> only() {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// The customer of that name, domain, or address.
    public Optional<Party> named(String who) {
        var wanted = who.strip();
        var byName = all.stream()
                .filter(party -> party.name().strip().equalsIgnoreCase(wanted))
                .findFirst();
        return byName.or(() -> of(new Address("", wanted.contains("@") ? wanted : "@" + wanted)))
                .filter(party -> party.role() == Side.CUSTOMER);
    }

    /// The party that an address belongs to, customer or not.
    Optional<Party> of(Address address) {
        return book.of(address);
    }
}
