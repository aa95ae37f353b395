package intercept.session;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Copy;
import intercept.model.Party;
import intercept.model.PartyBook;
import intercept.model.PartyKind;
import intercept.model.Side;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// As what an address appears in a case. Who the parties are is the analyst's word; impostors are those who
/// write disputed mails, get the answers to them or stand in their copy under a known name, and belong to no party.
final class Parties {

    private final PartyBook book;
    private final Set<String> impostors = new HashSet<>();

    Parties(CaseDescription description, Collection<Address> suspects) {
        book = new PartyBook(description.parties());
        suspects.stream()
                .filter(suspect -> side(suspect).isEmpty())
                .map(Address::key)
                .forEach(impostors::add);
    }

    /// Which party the address belongs to: a known person's, or one of the party's domains.
    Optional<Side> side(Address address) {
        return book.of(address).map(Party::role);
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
