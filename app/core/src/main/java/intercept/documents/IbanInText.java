package intercept.documents;

import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// IBANs in text (ISO 13616): valid ones wherever they stand, wrong ones where the text says that they are IBANs.
final class IbanInText {

    private static final Pattern LABEL = Pattern.compile(
            "IBAN(?![a-z])[^\\p{Alnum}]{0,12}(?:(?:no|number|nr|is|code)\\b\\W{0,6})?$", Pattern.CASE_INSENSITIVE);
    private static final int LABEL_REACH = 32;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    private IbanInText() {}

    static List<Found> find(String text, String folded) {
        var found = new ArrayList<Found>();
        for (int start = start(folded, 0); start >= 0; ) {
            var one = at(text, folded, start);
            one.ifPresent(found::add);
            start = start(folded, one.map(iban -> iban.at().end()).orElse(start + 2));
        }
        return found;
    }

    /// Where the next two letters and two digits stand that may begin an IBAN; -1 where none do. Digits are rarer
    /// than letters, so they are looked for.
    private static int start(String folded, int from) {
        for (int i = from + 2; i + 1 < folded.length(); i++) {
            if (isDigit(folded.charAt(i)) && isDigit(folded.charAt(i + 1))) {
                int start = folded.charAt(i - 1) == ' ' ? i - 3 : i - 2;
                if (start >= from
                        && isLetter(folded.charAt(start))
                        && isLetter(folded.charAt(start + 1))
                        && (start == 0 || opens(folded.charAt(start - 1)))
                        && goesOn(folded, i + 2)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean opens(char before) {
        return !isAlnum(before) && "+/=_@.%&-".indexOf(before) < 0;
    }

    private static boolean goesOn(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < 3 && " \r\n.-".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at < folded.length() && isAlnum(folded.charAt(at));
    }

    private static Optional<Found> at(String text, String folded, int start) {
        boolean labelled = LABEL.matcher(folded.substring(Math.max(0, start - LABEL_REACH), start))
                .find();
        var stretches = stretches(folded, start);
        for (var stretch : stretches.reversed()) {
            if (Ibans.isValid(stretch.value()) && (labelled || stretch.printedAsOne())) {
                return Optional.of(found(text, start, stretch, Checksum.VALID));
            }
        }
        return labelled ? wrong(stretches).map(one -> found(text, start, one, Checksum.INVALID)) : Optional.empty();
    }

    /// What was meant as an IBAN where none of the stretches is one: all groups up to the first word.
    private static Optional<Stretch> wrong(List<Stretch> stretches) {
        var built = stretches.stream().filter(Stretch::isBuiltLikeIban).findFirst();
        if (built.isPresent()) {
            return built;
        }
        Optional<Stretch> meant = Optional.empty();
        int length = 0;
        for (var stretch : stretches) {
            var group = stretch.value().substring(length);
            if (length > 8 && group.chars().noneMatch(Character::isDigit)) {
                break;
            }
            length = stretch.value().length();
            meant = Optional.of(stretch);
        }
        return meant.filter(Stretch::looksLikeIban);
    }

    private static Found found(String text, int start, Stretch stretch, Checksum checksum) {
        var account = new PaymentAccount(PaymentAccount.Type.IBAN, stretch.value(), checksum);
        return Found.in(text, start, stretch.end(), account);
    }

    /// The number up to the end of its first group, of its first two groups, and so on.
    private static List<Stretch> stretches(String folded, int start) {
        var stretches = new ArrayList<Stretch>();
        var value = new StringBuilder();
        boolean capital = isCapital(folded.charAt(start)) && isCapital(folded.charAt(start + 1));
        boolean even = true;
        int at = start;
        while (at >= 0 && value.length() <= LONGEST) {
            even &= value.length() % 4 == 0;
            int end = at;
            while (end < folded.length() && isAlnum(folded.charAt(end)) && value.length() <= LONGEST) {
                value.append(Character.toUpperCase(folded.charAt(end++)));
            }
            if (value.length() <= LONGEST && ends(folded, end)) {
                stretches.add(new Stretch(value.toString(), end, capital || even));
            }
            at = afterGap(folded, end);
        }
        return stretches;
    }

    /// Where the number goes on after blanks, a hyphen or one line end with its quote marks; -1 where it does not.
    private static int afterGap(String folded, int from) {
        int lines = 0;
        int marks = 0;
        for (int i = from; i < folded.length() && i - from < 12; i++) {
            char c = folded.charAt(i);
            if (isAlnum(c)) {
                return i;
            }
            switch (c) {
                case ' ', '\r' -> {}
                case '\n' -> lines++;
                case '-', '.' -> marks++;
                case '>' -> marks += lines == 0 ? 2 : 0;
                default -> {
                    return -1;
                }
            }
            if (lines > 1 || marks > 1) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean ends(String folded, int end) {
        return end >= folded.length() || "+/=_@%".indexOf(folded.charAt(end)) < 0;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z');
    }

    private static boolean isAlnum(char c) {
        return isDigit(c) || isLetter(c);
    }

    /// Letters and digits that may be an IBAN.
    ///
    /// @param value without blanks, in capitals
    /// @param end in the text
    /// @param printedAsOne with the country in capitals, or in groups of four
    private record Stretch(String value, int end, boolean printedAsOne) {

        /// As long as the country's IBANs, letters and digits at their places: with other check digits it is one.
        boolean isBuiltLikeIban() {
            return value.length() >= SHORTEST && Ibans.isBuiltLikeOne(value);
        }

        boolean looksLikeIban() {
            return value.length() >= SHORTEST
                    && value.chars().filter(Character::isDigit).count() * 2 > value.length();
        }
    }
}
