package intercept.documents;

import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// National numbers of the continent, from before the IBAN and still printed beside it: German bank code and account,
/// French RIB, Swiss post account.
final class ContinentalAccounts {

    private static final int REACH = 120;
    private static final Pattern BLZ = Pattern.compile(
            "(?:\\bBLZ|Bankleitzahl)[^0-9A-Za-z]{0,8}(?<bank>[1-8][0-9]{2}[ ]?[0-9]{3}[ ]?[0-9]{2})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KONTO = Pattern.compile(
            "\\b(?:Konto|Kto)(?:nummer|nr)?(?:[. -]{0,3}(?:Nr|Nummer|No)\\b)?[^0-9A-Za-z]{0,8}(?<number>[0-9](?:[ ]?[0-9]){1,9})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RIB = Pattern.compile(
            "(?<![0-9A-Za-z])(?<bank>[0-9]{5})\\s?(?<desk>[0-9]{5})\\s?(?<account>[0-9A-Z]{11})\\s?(?<key>[0-9]{2})(?![0-9A-Za-z])");
    private static final Pattern RIB_IN_PARTS = Pattern.compile(
            "banque\\W{0,8}(?<bank>[0-9]{5})\\W{1,4}(?:code )?guichet\\W{0,8}(?<desk>[0-9]{5})\\W{1,4}(?:num.ro (?:de )?compte|n\\W{0,3}(?:de )?compte|compte)"
                    + "\\W{0,8}(?<account>[0-9A-Z]{11})\\W{1,4}cl.(?: rib)?\\W{0,8}(?<key>[0-9]{2})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile(
            "(?:\\b(?:PC|PCK|CCP|Postkonto|Post-?Konto|Postcheckkonto|PC-Konto|Konto(?:-Nr\\.?)?|compte postal))[^0-9A-Za-z]{0,6}(?<a>[0-9]{2})-(?<b>[0-9]{1,6})-(?<c>[0-9])(?![0-9-])",
            Pattern.CASE_INSENSITIVE);

    private ContinentalAccounts() {}

    static List<Found> find(String text, String folded) {
        var found = new ArrayList<Found>();
        if (FoldedText.holds(folded, "blz") || FoldedText.holds(folded, "bankleitzahl")) {
            german(text, folded, found);
        }
        if (FoldedText.holds(folded, "rib") || FoldedText.holds(folded, "guichet")) {
            french(text, folded, found);
        }
        if (folded.indexOf('-') >= 0) {
            swiss(text, folded, found);
        }
        return found;
    }

    private static void german(String text, String folded, List<Found> found) {
        var bank = BLZ.matcher(folded);
        while (bank.find()) {
            var account = KONTO.matcher(folded);
            account.region(bank.end(), Math.min(folded.length(), bank.end() + REACH));
            boolean behind = account.find();
            MatchResult near = behind ? account.toMatchResult() : null;
            if (near == null) {
                account.region(Math.max(0, bank.start() - REACH), bank.start());
                while (account.find()) {
                    near = account.toMatchResult();
                }
            }
            if (near != null) {
                var value = "BLZ " + digits(bank.group("bank")) + " Konto " + digits(near.group("number"));
                int start = Math.min(bank.start("bank"), near.start("number"));
                int end = Math.max(bank.end("bank"), near.end("number"));
                found.add(Found.in(text, start, end, other(value, Checksum.NONE)));
            }
        }
    }

    private static void french(String text, String folded, List<Found> found) {
        var whole = RIB.matcher(folded);
        while (whole.find()) {
            var before = folded.substring(Math.max(0, whole.start() - REACH), whole.start());
            boolean said = FoldedText.holds(before, "rib") || FoldedText.holds(before, "guichet");
            var checksum = checksum(whole.toMatchResult());
            boolean close = before.matches("(?is).*\\brib\\b[^0-9a-z]{0,8}");
            if (said && (checksum == Checksum.VALID || close)) {
                found.add(rib(text, whole.toMatchResult(), checksum));
            }
        }
        var parts = RIB_IN_PARTS.matcher(folded);
        while (parts.find()) {
            found.add(rib(text, parts.toMatchResult(), checksum(parts.toMatchResult())));
        }
    }

    private static Found rib(String text, MatchResult match, Checksum checksum) {
        var value = "RIB %s %s %s %s"
                .formatted(
                        match.group("bank"),
                        match.group("desk"),
                        match.group("account").toUpperCase(Locale.ROOT),
                        match.group("key"));
        return Found.in(text, match.start("bank"), match.end("key"), other(value, checksum));
    }

    /// The key makes the number divisible by 97 (Comité français d'organisation et de normalisation bancaires).
    private static Checksum checksum(MatchResult match) {
        long account = 0;
        var letters = match.group("account").toUpperCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            account = account * 10 + digit(letters.charAt(i));
        }
        long sum = 89 * Long.parseLong(match.group("bank"))
                + 15 * Long.parseLong(match.group("desk"))
                + 3 * (account % 97)
                + Long.parseLong(match.group("key"));
        return sum % 97 == 0 ? Checksum.VALID : Checksum.INVALID;
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : "ABCDEFGHI".indexOf(c) >= 0 ? c - 'A' + 1 : c <= 'R' ? c - 'J' + 1 : c - 'S' + 2;
    }

    private static void swiss(String text, String folded, List<Found> found) {
        var match = POST.matcher(folded);
        while (match.find()) {
            var digits = match.group("a")
                    + ("000000" + match.group("b")).substring(match.group("b").length());
            boolean holds = checkDigit(digits) == match.group("c").charAt(0) - '0';
            var value = "PC " + match.group("a") + "-" + match.group("b") + "-" + match.group("c");
            found.add(Found.in(
                    text, match.start("a"), match.end("c"), other(value, holds ? Checksum.VALID : Checksum.INVALID)));
        }
    }

    /// Modulo 10, recursive, as Swiss payment slips use it.
    private static int checkDigit(String digits) {
        int[] table = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
        int carry = 0;
        for (int i = 0; i < digits.length(); i++) {
            carry = table[(carry + digits.charAt(i) - '0') % 10];
        }
        return (10 - carry) % 10;
    }

    private static PaymentAccount other(String value, Checksum checksum) {
        return new PaymentAccount(PaymentAccount.Type.OTHER, value, checksum);
    }

    private static String digits(String printed) {
        return printed.replaceAll("[^0-9]", "");
    }
}
