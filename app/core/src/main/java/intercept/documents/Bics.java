package intercept.documents;

import fr.marcwrobel.jbanking.bic.Bic;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Business identifier codes of banks (ISO 9362).
final class Bics {

    private static final Pattern LABELLED = Pattern.compile(
            "[\\s:.=#(\\[*-]{0,6}(?<bic>[A-Za-z]{4}[ ]?[A-Za-z]{2}[ ]?[A-Za-z0-9]{2}(?:[ ]?[A-Za-z0-9]{3})?)(?![A-Za-z0-9_])");
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9_./@-])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9_@])");

    private Bics() {}

    /// A code at the beginning of a text that is said to be one.
    static Optional<Reading> at(String folded) {
        var head = folded.length() > 40 ? folded.substring(0, 40) : folded;
        var match = LABELLED.matcher(head);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        var printed = match.group("bic");
        int start = match.start("bic");
        var reading = valid(printed, start);
        return reading.isPresent() || printed.length() < 9 || !printed.contains(" ")
                ? reading
                : valid(printed.substring(0, printed.lastIndexOf(' ')), start);
    }

    private static Optional<Reading> valid(String printed, int start) {
        var value = printed.replace(" ", "").toUpperCase(Locale.ROOT);
        boolean shouted = printed.equals(printed.toUpperCase(Locale.ROOT))
                || (printed.equals(printed.toLowerCase(Locale.ROOT)) && printed.indexOf(' ') < 0);
        return shouted && Bic.isValid(value)
                ? Optional.of(new Reading(value, start, start + printed.length()))
                : Optional.empty();
    }

    /// A code beside an IBAN that no label names: one of the IBAN's country, so that no capital word is taken for it.
    static Optional<Reading> in(String folded, String country) {
        var match = WORD.matcher(folded);
        while (match.find()) {
            if (match.group().startsWith(country, 4) && Bic.isValid(match.group())) {
                return Optional.of(new Reading(match.group(), match.start(), match.end()));
            }
        }
        return Optional.empty();
    }
}
