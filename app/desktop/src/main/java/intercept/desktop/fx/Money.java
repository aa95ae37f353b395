package intercept.desktop.fx;

import intercept.model.CaseDescription.Payment;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// How money and account numbers are written: "EUR 17,450.00", IBANs in fours.
public final class Money {

    private Money() {}

    public static String of(Payment payment) {
        return amount(payment.amount(), payment.currency());
    }

    /// An amount that is no number is shown as it was written.
    public static String amount(String amount, String currency) {
        try {
            var format = new DecimalFormat("#,##0.00##", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return (currency + " " + format.format(new BigDecimal(amount.strip()))).strip();
        } catch (NumberFormatException _) {
            return (currency + " " + amount).strip();
        }
    }

    /// An account as case.json writes it, in groups of four where it is an IBAN.
    public static String account(String account) {
        return account.matches("[A-Z]{2}\\d{2}[A-Z0-9]{8,30}") ? account.replaceAll("(.{4})(?=.)", "$1 ") : account;
    }
}
