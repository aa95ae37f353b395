package intercept.desktop.views.messages;

import intercept.identity.DomainName;
import intercept.identity.FreeMail;
import intercept.identity.lookalike.Imitation;
import intercept.identity.lookalike.Impersonation;
import intercept.identity.lookalike.ImpersonationTest;
import intercept.identity.lookalike.LookalikeTest;
import intercept.model.Address;
import intercept.model.Party;
import intercept.model.PartyBook;
import intercept.model.PartyKind;
import java.util.List;
import java.util.Optional;

/// Whose addresses and domains are, and whom they imitate, by the parties of the case.
final class PartyLookup {

    private final PartyBook book;
    private final LookalikeTest domains;
    private final ImpersonationTest people;

    PartyLookup(List<Party> parties) {
        book = new PartyBook(parties);
        domains = new LookalikeTest(parties.stream()
                .flatMap(party -> party.domains().stream())
                .filter(domain -> !FreeMail.serves(domain))
                .distinct()
                .toList());
        people = new ImpersonationTest(parties);
    }

    Optional<Party> party(Address address) {
        return book.of(address)
                .or(() -> book.of(new Address(
                        "",
                        address.local() + "@" + DomainName.of(address.domain()).unicode())));
    }

    /// @param suspect what the case takes the domain for where no party has it
    WhoIs domain(String domain, PartyKind suspect) {
        var party = party(new Address("", "@" + domain)).filter(_ -> !domain.isEmpty());
        boolean service = FreeMail.serves(domain);
        var imitation = party.isPresent() ? Optional.<Imitation>empty() : domains.examine(domain);
        var kind = party.map(known -> kind(known))
                .orElseGet(() -> imitation.isPresent()
                        ? PartyKind.IMPOSTOR
                        : service
                                ? PartyKind.THIRD_PARTY
                                : suspect == PartyKind.IMPOSTOR ? suspect : PartyKind.UNKNOWN);
        return new WhoIs(domain, kind, party, imitation, service && party.isEmpty());
    }

    private static PartyKind kind(Party party) {
        return switch (party.role()) {
            case SUPPLIER -> PartyKind.SUPPLIER;
            case CUSTOMER -> PartyKind.CUSTOMER;
            case THIRD_PARTY -> PartyKind.THIRD_PARTY;
        };
    }

    List<Impersonation> impersonations(Address address) {
        return people.examine(address);
    }
}
