package intercept.analysis.rules;

import intercept.model.PaymentAccount;
import java.util.Locale;

/// What different ways to write one account share. A British IBAN holds a sort code and an account number: both
/// spellings are one account.
final class AccountKey {

    private AccountKey() {}

    static String of(PaymentAccount account) {
        return of(account.value());
    }

    /// @param written as in case.json: an IBAN, `type:value`, or as printed
    static String of(String written) {
        var plain = written.replaceAll("[\\s\\u00A0\\u3000]+", "").toUpperCase(Locale.ROOT);
        if (plain.matches("GB[0-9]{2}[A-Z]{4}[0-9]{14}")) {
            return "SORTCODE:" + plain.substring(8, 14) + "/" + plain.substring(14);
        }
        return plain;
    }
}
