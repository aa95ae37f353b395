package intercept.desktop.views.messages;

import intercept.desktop.fx.PartyMark;
import intercept.identity.DomainName;
import intercept.identity.lookalike.Impersonation;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.words.Words;

/// Whose something is, in words.
final class IdentityWords {

    private IdentityWords() {}

    /// The name of a party and its role.
    static String party(Party party, Words words) {
        var kind = switch (party.role()) {
            case SUPPLIER -> PartyKind.SUPPLIER;
            case CUSTOMER -> PartyKind.CUSTOMER;
            case THIRD_PARTY -> PartyKind.THIRD_PARTY;
        };
        var role = PartyMark.word(kind, words.locale());
        return party.name().isBlank() ? role : words.get("identity.party", party.name(), role);
    }

    /// Whose a domain is.
    static String role(WhoIs who, Words words) {
        return who.party()
                .map(party -> party(party, words))
                .or(() -> who.imitates().map(imitation -> words.get("identity.imitates", imitation.imitated())))
                .orElseGet(() -> words.get(
                        who.service()
                                ? "identity.service"
                                : who.kind() == PartyKind.IMPOSTOR ? "identity.impostor" : "identity.nobody"));
    }

    /// Whom an address imitates, and how.
    static String pretence(Impersonation pretence, Words words) {
        return words.get(
                "identity.pretends." + pretence.kind(),
                pretence.observed().address(),
                pretence.whom(),
                pretence.genuine().isEmpty() ? words.get("identity.no-known-address") : pretence.genuine());
    }

    /// As a person is shown it.
    static String shown(String domain) {
        return DomainName.of(domain).display();
    }
}
