package intercept.model.document;

import intercept.model.PaymentAccount;
import java.util.Optional;

/// One fact that an invoice prints, and where.
///
/// @param value normalised so that equal facts are equal strings: IBAN and BIC in capitals without blanks, an account
///     as [PaymentAccount#value()], an amount as `1234.56`, a date as `2026-08-05`, names with single blanks
/// @param printed as the page shows it
/// @param account for IBAN and ACCOUNT: the account itself
/// @param page counted from 1
/// @param box of the value, without its label
public record InvoiceField(
        Kind kind, String value, String printed, Optional<PaymentAccount> account, int page, Box box) {

    /// What a field says.
    public enum Kind {
        IBAN,
        BIC,
        /// A national account number with its bank code.
        ACCOUNT,
        ACCOUNT_HOLDER,
        BANK,
        /// What is to be paid, all in all.
        AMOUNT,
        CURRENCY,
        INVOICE_NUMBER,
        ORDER_NUMBER,
        INVOICE_DATE,
        DUE_DATE,
        PHONE,
        EMAIL,
        WEB;

        /// Whether it says where money goes.
        public boolean saysWhereToPay() {
            return switch (this) {
                case IBAN, BIC, ACCOUNT, ACCOUNT_HOLDER, BANK -> true;
                case AMOUNT, CURRENCY, INVOICE_NUMBER, ORDER_NUMBER, INVOICE_DATE, DUE_DATE, PHONE, EMAIL, WEB -> false;
            };
        }
    }
}
