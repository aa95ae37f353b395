package intercept.desktop.views.messages;

import intercept.identity.lookalike.Impersonation;
import intercept.model.Address;
import intercept.model.PartyKind;
import java.util.List;

/// An address that people see or that answers go to.
///
/// @param field its name in words
/// @param kind as what it appears in the case
/// @param whose what the case knows of its domain
/// @param own whose it is, in words
/// @param pretends whom it imitates
/// @param notes what does not fit the other addresses
record SeenAddress(
        String field,
        Address address,
        PartyKind kind,
        WhoIs whose,
        String own,
        List<Impersonation> pretends,
        List<String> notes) {

    /// Whether something about it does not fit.
    boolean isOdd() {
        return !pretends.isEmpty();
    }
}
