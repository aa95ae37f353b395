package intercept.desktop.fx;

import intercept.model.CaseDescription.Payment;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/// How money and account numbers are written: "EUR 17,450.00", IBANs in fours.
public final class Money {

    /// Currencies that have no smaller coin.
    private static final Set<String> WHOLE = Set.of("JPY", "KRW", "ISK", "CLP", "VND");

    private Money() {}

    public static String of(Payment payment) {
        return amount(payment.amount(), payment.currency());
    }

    /// An amount that is no number is shown as it was written.
    public static String amount(String amount, String currency) {
        try {
            var number = new BigDecimal(amount.strip());
            boolean whole =
                    WHOLE.contains(currency) && number.stripTrailingZeros().scale() <= 0;
            var format =
                    new DecimalFormat(whole ? "#,##0" : "#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return (currency + " " + format.format(number)).strip();
        } catch (NumberFormatException _) {
            return (currency + " " + amount).strip();
        }
    }

    /// An account as case.json writes it, in groups of four where it is an IBAN.
    public static String account(String account) {
        return account.matches("[A-Z]{2}\\d{2}[A-Z0-9]{8,30}") ? account.replaceAll("(.{4})(?=.)", "$1 ") : account;
    }
}
