package intercept.compare;

import intercept.model.document.Box;
import java.util.Optional;

/// One difference.
///
/// @param genuine place in the genuine document; absent where it has nothing of the kind
/// @param before text of the genuine document; empty for pictures and insertions
/// @param detail what a reader should know about it
public record Change(
        Kind kind, Optional<Place> genuine, Optional<Place> disputed, String before, String after, Saying detail) {

    /// Where on which page.
    ///
    /// @param page counted from 1
    public record Place(int page, Box box) {}

    /// What changed. The names are those of CONTRACT section 5, in capitals.
    public enum Kind {
        IBAN,
        BIC,
        ACCOUNT,
        AMOUNT,
        DATE,
        REFERENCE,
        NAME,
        CONTACT,
        TEXT,
        IMAGE,
        MOVED,
        PAGE_INSERTED,
        PAGE_REMOVED,
        HIDDEN_TEXT,
        EMBEDDED_DATA;

        /// As CONTRACT writes it: `page-inserted`.
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether it says that the money goes to another account.
    public boolean isOfAccount() {
        return kind == Kind.IBAN || kind == Kind.BIC || kind == Kind.ACCOUNT;
    }

    /// Whether it says where, how much or to whom to pay.
    public boolean concernsPayment() {
        return switch (kind) {
            case IBAN, BIC, ACCOUNT, AMOUNT, NAME, EMBEDDED_DATA -> true;
            case DATE, REFERENCE, CONTACT, TEXT, IMAGE, MOVED, PAGE_INSERTED, PAGE_REMOVED, HIDDEN_TEXT -> false;
        };
    }
}
