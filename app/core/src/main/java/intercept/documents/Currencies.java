package intercept.documents;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Currencies by code (ISO 4217), sign and name. Signs that several share stand for the one that uses them most;
/// what the rest of the document says about them is not looked at here.
final class Currencies {

    /// A pattern of everything that may name a currency beside an amount.
    static final String TOKEN =
            "(?:[A-Z]{3}(?![A-Za-z])|(?:US|A|AU|C|CA|HK|S|SG|NZ|NT|R|MX)\\$|CN\u00A5|JP\u00A5|RMB\u00A5"
                    + "|[\u20AC$\u00A3\u00A5\u20A9\u20B9\u20BD\u20BA\u20AA\u20B4\u20AB\u0E3F]|SFr\\.?|Fr\\.|(?:[Ee]uros?|EUROS)(?![A-Za-z])|Rs\\.?|z\u0142|K\u010D|kr\\.?|Ft"
                    + "|\u5186|\u5143|\u4EBA\u6C11\u5E01)";

    private static final Set<String> CODES = Set.of(
            "AED", "ARS", "AUD", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR",
            "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES", "KRW", "KWD", "LKR", "MAD", "MXN",
            "MYR", "NGN", "NOK", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK",
            "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "VND", "ZAR");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\u20AC", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("S$", "SGD"),
            Map.entry("SG$", "SGD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("NT$", "TWD"),
            Map.entry("R$", "BRL"),
            Map.entry("MX$", "MXN"),
            Map.entry("\u00A3", "GBP"),
            Map.entry("\u00A5", "JPY"),
            Map.entry("JP\u00A5", "JPY"),
            Map.entry("\u5186", "JPY"),
            Map.entry("CN\u00A5", "CNY"),
            Map.entry("RMB\u00A5", "CNY"),
            Map.entry("RMB", "CNY"),
            Map.entry("\u5143", "CNY"),
            Map.entry("\u4EBA\u6C11\u5E01", "CNY"),
            Map.entry("\u20A9", "KRW"),
            Map.entry("\u20B9", "INR"),
            Map.entry("RS", "INR"),
            Map.entry("\u20BD", "RUB"),
            Map.entry("\u20BA", "TRY"),
            Map.entry("\u20AA", "ILS"),
            Map.entry("\u20B4", "UAH"),
            Map.entry("\u20AB", "VND"),
            Map.entry("\u0E3F", "THB"),
            Map.entry("SFR", "CHF"),
            Map.entry("FR", "CHF"),
            Map.entry("Z\u0141", "PLN"),
            Map.entry("K\u010C", "CZK"),
            Map.entry("FT", "HUF"));

    private static final Pattern FIRST = Pattern.compile("[\\s:(]{0,3}(?<token>" + TOKEN + ")");

    private Currencies() {}

    static Optional<String> code(String token) {
        var name = token.toUpperCase(Locale.ROOT).replace(".", "");
        return CODES.contains(name) ? Optional.of(name) : Optional.ofNullable(SIGNS.get(name));
    }

    /// A currency at the beginning of a text.
    static Optional<Reading> at(String folded) {
        var match = FIRST.matcher(folded.length() > 20 ? folded.substring(0, 20) : folded);
        return match.lookingAt()
                ? code(match.group("token")).map(code -> new Reading(code, match.start("token"), match.end("token")))
                : Optional.empty();
    }

    /// The first currency in a text, at the beginning of a word.
    ///
    /// @param reach how many characters are looked at
    static Optional<Reading> in(String folded, int reach) {
        var head = folded.length() > reach ? folded.substring(0, reach) : folded;
        for (int i = 0; i < head.length(); i++) {
            int at = i;
            boolean begins = i == 0 || !Character.isLetterOrDigit(head.charAt(i - 1));
            var currency = begins ? at(head.substring(i)) : Optional.<Reading>empty();
            if (currency.isPresent()) {
                return currency.map(one -> one.shifted(at));
            }
        }
        return Optional.empty();
    }
}
