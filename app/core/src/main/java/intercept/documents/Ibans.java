package intercept.documents;

import fr.marcwrobel.jbanking.checkdigit.IbanCheckDigit;
import fr.marcwrobel.jbanking.iban.Iban;
import java.util.Map;

/// International bank account numbers (ISO 13616): how they are built, country by country, and their check digits.
final class Ibans {

    /// Countries of the registry, release 96, that jbanking 4.3 does not know yet, with the length of their numbers.
    private static final Map<String, Integer> YOUNGER =
            Map.of("FK", 18, "HN", 28, "MN", 20, "NI", 28, "OM", 23, "RU", 33, "SO", 23, "YE", 30);

    private Ibans() {}

    /// @param value in capitals without blanks
    static boolean isValid(String value) {
        return Iban.isValid(value) || (isYounger(value) && IbanCheckDigit.INSTANCE.validate(value));
    }

    /// As long as the country's numbers, letters and digits at their places: with other check digits it is one.
    ///
    /// @param value in capitals without blanks, of four letters and digits at least
    static boolean isBuiltLikeOne(String value) {
        if (!Character.isDigit(value.charAt(2)) || !Character.isDigit(value.charAt(3))) {
            return false;
        }
        var country = value.substring(0, 2);
        var unchecked = country + "00" + value.substring(4);
        return isYounger(value)
                || Iban.isValid(country + IbanCheckDigit.INSTANCE.calculate(unchecked) + value.substring(4));
    }

    private static boolean isYounger(String value) {
        return value.length() == YOUNGER.getOrDefault(value.substring(0, 2), -1);
    }
}
