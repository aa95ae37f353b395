package intercept.pairs;

import intercept.compare.Change.Kind;
import java.util.Set;

/// A place of an invoice that carries a value, and as what a change of it may be reported.
enum Part {
    NUMBER(Kind.REFERENCE),
    DATE(Kind.DATE),
    DUE(Kind.DATE),
    ORDER(Kind.REFERENCE),
    CONTACT(Kind.NAME, Kind.CONTACT, Kind.TEXT),
    PHONE(Kind.CONTACT),
    MAIL(Kind.CONTACT),
    SUBTOTAL(Kind.AMOUNT, Kind.TEXT),
    TAX(Kind.AMOUNT, Kind.TEXT),
    TOTAL(Kind.AMOUNT),
    HOLDER(Kind.NAME),
    IBAN(Kind.IBAN),
    BIC(Kind.BIC),
    BANK(Kind.NAME, Kind.TEXT, Kind.ACCOUNT),
    /// Of a Japanese bank.
    BRANCH(Kind.ACCOUNT, Kind.NAME, Kind.TEXT),
    /// Sort code, routing number, BSB, bank code.
    BANK_CODE(Kind.ACCOUNT),
    ACCOUNT(Kind.ACCOUNT),
    REFERENCE(Kind.REFERENCE),
    /// Words only: what stands over the page.
    TITLE(Kind.TEXT),
    PAY(Kind.TEXT),
    DESCRIPTION(Kind.TEXT),
    QUANTITY(Kind.TEXT),
    PRICE(Kind.AMOUNT, Kind.TEXT),
    CLOSING(Kind.TEXT),
    NOTE(Kind.TEXT);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which cannot be changed
    private final Set<Kind> kinds;

    Part(Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    Set<Kind> kinds() {
        return kinds;
    }
}
