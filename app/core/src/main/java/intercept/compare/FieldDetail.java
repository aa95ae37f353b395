package intercept.compare;

import intercept.model.PaymentAccount.Checksum;
import intercept.model.document.InvoiceField;
import java.util.Optional;

/// What a reader should know about a field that changed.
final class FieldDetail {

    private FieldDetail() {}

    static Change.Kind kind(InvoiceField.Kind kind) {
        return switch (kind) {
            case IBAN -> Change.Kind.IBAN;
            case BIC -> Change.Kind.BIC;
            case ACCOUNT -> Change.Kind.ACCOUNT;
            case ACCOUNT_HOLDER, BANK -> Change.Kind.NAME;
            case AMOUNT, CURRENCY -> Change.Kind.AMOUNT;
            case INVOICE_NUMBER, ORDER_NUMBER -> Change.Kind.REFERENCE;
            case INVOICE_DATE, DUE_DATE -> Change.Kind.DATE;
            case PHONE, EMAIL, WEB -> Change.Kind.CONTACT;
        };
    }

    static Saying of(InvoiceField before, InvoiceField after) {
        var what = Saying.of("field." + after.kind().name());
        return switch (after.kind()) {
            case IBAN ->
                country(country(before), country(after))
                        .and(bank(BankNames.ofIban(before.value()), BankNames.ofIban(after.value())))
                        .and(checksum(after));
            case BIC ->
                country(country(before), country(after))
                        .and(bank(BankNames.ofBic(before.value()), BankNames.ofBic(after.value())));
            case ACCOUNT -> checksum(after);
            case ACCOUNT_HOLDER,
                    BANK,
                    AMOUNT,
                    CURRENCY,
                    INVOICE_NUMBER,
                    ORDER_NUMBER,
                    INVOICE_DATE,
                    DUE_DATE,
                    PHONE,
                    EMAIL,
                    WEB -> what;
        };
    }

    /// The country that an account's bank or a BIC belongs to; empty where it does not say.
    static String country(InvoiceField field) {
        return switch (field.kind()) {
            case IBAN -> field.value().length() > 2 ? field.value().substring(0, 2) : "";
            case BIC -> field.value().length() > 6 ? field.value().substring(4, 6) : "";
            default -> "";
        };
    }

    private static Saying country(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Saying.NOTHING;
        }
        return before.equals(after)
                ? Saying.of("detail.country.same", "@" + after)
                : Saying.of("detail.country", "@" + before, "@" + after);
    }

    private static Saying bank(Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent()) {
            return before.equals(after)
                    ? Saying.of("detail.bank.same", after.get())
                    : Saying.of("detail.bank", before.get(), after.get());
        }
        return after.map(name -> Saying.of("detail.bank.after", name))
                .or(() -> before.map(name -> Saying.of("detail.bank.before", name)))
                .orElse(Saying.NOTHING);
    }

    private static Saying checksum(InvoiceField field) {
        var checksum = field.account().map(account -> account.checksum()).orElse(Checksum.NONE);
        return switch (checksum) {
            case VALID -> Saying.of("detail.checksum.valid");
            case INVALID -> Saying.of("detail.checksum.invalid");
            case NONE -> Saying.NOTHING;
        };
    }
}
