package intercept.pairs;

import java.math.BigInteger;
import java.util.Locale;

/// Invented account numbers with true check digits.
final class Accounts {

    private Accounts() {}

    /// ISO 13616, printed in groups of four.
    ///
    /// @param country two letters
    /// @param account the rest, without check digits
    static String iban(String country, String account) {
        var digits = new StringBuilder();
        (account + country + "00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        var whole = String.format(Locale.ROOT, "%s%02d%s", country, check, account);
        return whole.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// The French RIB: bank, branch, account, key.
    static String rib(String bank, String branch, String account) {
        var digits = account.chars()
                .map(c -> Character.isDigit(c) ? c - '0' : ribDigit(c))
                .mapToObj(Integer::toString)
                .reduce("", String::concat);
        long sum = 89 * Long.parseLong(bank) + 15 * Long.parseLong(branch) + 3 * Long.parseLong(digits);
        return String.format(Locale.ROOT, "%s %s %s %02d", bank, branch, account, 97 - sum % 97);
    }

    /// A to I are 1 to 9, J to R as well, S to Z are 2 to 9.
    private static int ribDigit(int letter) {
        return letter < 'J' ? letter - 'A' + 1 : letter < 'S' ? letter - 'J' + 1 : letter - 'S' + 2;
    }

    /// A French IBAN holds the RIB as it is.
    static String french(String rib) {
        return iban("FR", rib.replace(" ", ""));
    }

    /// @param account ten digits; the two that follow are their remainder by 97
    static String belgian(String account) {
        return iban("BE", account + String.format(Locale.ROOT, "%02d", Long.parseLong(account) % 97));
    }
}
