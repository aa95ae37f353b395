package intercept.session;

import intercept.model.PaymentAccount;
import java.util.List;

/// A payment account, and everywhere it was seen.
///
/// @param known whether it is one of a party's: entered by the analyst, or named by genuine invoices before the first
/// disputed mail, as the rules take it
/// @param seen never empty; by message, then by attachment
public record AccountRow(PaymentAccount account, boolean known, List<Seen> seen) {

    /// A place where the number stands.
    ///
    /// @param message row of the mail
    /// @param messageNumber "Message 203"
    /// @param attachment whether it stands in a document that came along, else in the body
    /// @param ref hash of the mail's file, or of the attachment
    public record Seen(long message, long messageNumber, boolean attachment, String ref) {}
}
