package intercept.desktop.views.messages;

import intercept.identity.lookalike.Imitation;
import intercept.model.Party;
import intercept.model.PartyKind;
import java.util.Optional;

/// Whose a domain is in this case.
///
/// @param domain as it stands in the mail or in a check
/// @param party whose domain it is, in the analyst's word
/// @param imitates which known domain it passes for
/// @param service whether anybody can open a mailbox there
record WhoIs(String domain, PartyKind kind, Optional<Party> party, Optional<Imitation> imitates, boolean service) {

    /// Neither a party's nor a trap: a stranger or a mail service.
    boolean isNobody() {
        return party.isEmpty() && imitates.isEmpty();
    }
}
