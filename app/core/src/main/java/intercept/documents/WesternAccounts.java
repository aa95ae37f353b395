package intercept.documents;

import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// National numbers that come in two halves, each with its words: sort code, routing number or BSB, and the account.
final class WesternAccounts {

    private static final int REACH = 160;
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:\\b(?:account|acct|a/c)\\b\\.?[ ]*(?:number|num|no|nr|#)?|\\bacc?\\.? ?no\\b)[.:#\\s|=-]{0,8}(?:is\\s)?"
                    + "(?<number>[0-9](?:[ -]?[0-9]){3,16})(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final List<Scheme> SCHEMES = List.of(
            new Scheme(
                    PaymentAccount.Type.SORT_CODE,
                    "sortcode:",
                    List.of("sort"),
                    "sort[ -]?code",
                    "[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}",
                    "[0-9]{6,8}",
                    _ -> Checksum.NONE),
            new Scheme(
                    PaymentAccount.Type.ABA,
                    "aba:",
                    List.of("aba", "routing", "rtn"),
                    "(?:\\bABA\\b|routing|\\bRTN\\b)(?:[ /]*(?:transit|routing|ABA|number|no\\b|code|#))*",
                    "[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]|[0-9]{3} [0-9]{3} [0-9]{3}",
                    "[0-9]{4,17}",
                    WesternAccounts::aba),
            new Scheme(
                    PaymentAccount.Type.BSB,
                    "bsb:",
                    List.of("bsb"),
                    "\\bBSB\\b(?: ?(?:number|no\\b|code))?",
                    "[0-9]{3}[- ]?[0-9]{3}",
                    "[0-9]{4,10}",
                    _ -> Checksum.NONE));

    private WesternAccounts() {}

    static List<Found> find(String text, String folded) {
        var found = new ArrayList<Found>();
        for (var scheme : SCHEMES) {
            if (!scheme.mayStandIn(folded)) {
                continue;
            }
            var bank = scheme.bank().matcher(folded);
            while (bank.find()) {
                account(folded, bank.toMatchResult(), scheme)
                        .ifPresent(number -> found.add(scheme.found(text, bank.toMatchResult(), number)));
            }
        }
        return found;
    }

    /// The nearest labelled account, first behind the bank's number, then before it.
    private static Optional<MatchResult> account(String folded, MatchResult bank, Scheme scheme) {
        var accounts = ACCOUNT.matcher(folded);
        accounts.region(bank.end(), Math.min(folded.length(), bank.end() + REACH));
        while (accounts.find()) {
            if (scheme.takes(accounts.group("number"))) {
                return Optional.of(accounts.toMatchResult());
            }
        }
        Optional<MatchResult> last = Optional.empty();
        accounts.region(Math.max(0, bank.start() - REACH), bank.start());
        while (accounts.find()) {
            if (scheme.takes(accounts.group("number"))) {
                last = Optional.of(accounts.toMatchResult());
            }
        }
        return last;
    }

    private static Checksum aba(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * new int[] {3, 7, 1}[i % 3];
        }
        return sum > 0 && sum % 10 == 0 ? Checksum.VALID : Checksum.INVALID;
    }

    private static String digits(String printed) {
        return printed.replaceAll("[^0-9]", "");
    }

    /// Reads the check digits of a bank's number.
    private interface Check {
        Checksum of(String digits);
    }

    /// @param hints in lower case, one of which stands in every text that the pattern `bank` finds something in
    private record Scheme(
            PaymentAccount.Type type, String prefix, List<String> hints, Pattern bank, Pattern number, Check check) {

        Scheme(
                PaymentAccount.Type type,
                String prefix,
                List<String> hints,
                String label,
                String bank,
                String number,
                Check check) {
            this(
                    type,
                    prefix,
                    hints,
                    Pattern.compile(
                            label + "[^0-9A-Za-z]{0,8}(?:is\\s)?(?<bank>" + bank + ")(?![0-9-])",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile(number),
                    check);
        }

        /// Spares nearly all texts the patterns, which are slow.
        boolean mayStandIn(String folded) {
            return hints.stream().anyMatch(hint -> FoldedText.holds(folded, hint));
        }

        boolean takes(String printed) {
            return number.matcher(digits(printed)).matches();
        }

        Found found(String text, MatchResult bankMatch, MatchResult account) {
            var bankDigits = digits(bankMatch.group("bank"));
            int start = Math.min(bankMatch.start("bank"), account.start("number"));
            int end = Math.max(bankMatch.end("bank"), account.end("number"));
            var value = prefix + bankDigits + "/" + digits(account.group("number"));
            return Found.in(text, start, end, new PaymentAccount(type, value, check.of(bankDigits)));
        }
    }
}
