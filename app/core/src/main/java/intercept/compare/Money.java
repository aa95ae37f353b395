package intercept.compare;

import java.text.Normalizer;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells by its writing that a number is money.
final class Money {

    private static final String SIGN = "(?:[A-Z]{0,3}\\p{Sc}|(?<![A-Z])[A-Z]{3}(?![A-Z])|円|元|kr|zł|Kč)";
    private static final String NUMBER = "[0-9]{1,3}(?:[.,'’ ]?[0-9]{3})*";
    private static final Pattern NAMED =
            Pattern.compile("-?(?:(?<before>%1$s) ?-?%2$s(?:[.,][0-9]{2})?|%2$s(?:[.,][0-9]{2})? ?(?<after>%1$s))-?"
                    .formatted(SIGN, NUMBER));
    private static final Pattern DECIMAL = Pattern.compile("-?" + NUMBER + "[.,][0-9]{2}-?");

    private Money() {}

    /// With a currency, or with two decimals: `£480.00`, `1.234,56`, `¥385,000`, `12 EUR`.
    static boolean isWritten(String printed) {
        var text = Normalizer.normalize(printed.strip(), Normalizer.Form.NFKC).replace('\u2212', '-');
        if (DECIMAL.matcher(text).matches()) {
            return true;
        }
        var named = NAMED.matcher(text);
        return named.matches() && (isCurrency(named.group("before")) || isCurrency(named.group("after")));
    }

    private static boolean isCurrency(@Nullable String sign) {
        if (sign == null) {
            return false;
        }
        return !sign.matches("[A-Z]{3}")
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(one -> one.getCurrencyCode().equals(sign));
    }
}
