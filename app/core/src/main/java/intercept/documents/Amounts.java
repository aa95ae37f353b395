package intercept.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts of money as the world prints them: 1,234.56, 1.234,56, 1 234,56, 1'234.56, ¥123,456, EUR 12.
final class Amounts {

    private static final int LONGEST = 60;
    private static final Pattern AMOUNT = Pattern.compile("\\s*(?:(?:in|en|de)\\s)?\\s*(?<before>" + Currencies.TOKEN
            + ")?[\\s:]{0,3}(?<minus>[-\u2212(])?\\s?(?<inner>" + Currencies.TOKEN
            + ")?\\s?(?<number>[0-9](?:[0-9.,'\u2019]|\\s(?=[0-9]{3}(?![0-9])))*)(?:\\s?(?<after>" + Currencies.TOKEN
            + "))?");

    private Amounts() {}

    /// An amount at the beginning of a text.
    ///
    /// @param reading with two decimals
    /// @param plain whether nothing but its place says that it is money: no decimals, no currency, no grouping
    record Amount(Reading reading, Optional<Reading> currency, boolean plain) {

        Amount shifted(int by) {
            return new Amount(reading.shifted(by), currency.map(one -> one.shifted(by)), plain);
        }
    }

    /// @param folded of which only the beginning is looked at
    static Optional<Amount> at(String folded) {
        var head = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        var match = AMOUNT.matcher(head);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        var raw = match.group("number").replaceAll("[.,'\u2019\\s]+$", "");
        int end = match.start("number") + raw.length();
        var rest = head.substring(end);
        if (goesOn(rest)) {
            return Optional.empty();
        }
        var currency =
                currency(match, "before").or(() -> currency(match, "inner")).or(() -> currency(match, "after"));
        boolean unit = currency.isEmpty()
                && !rest.isBlank()
                && Character.isLetter(rest.strip().charAt(0));
        boolean plain = currency.isEmpty() && raw.chars().allMatch(Character::isDigit);
        if (plain && unit) {
            return Optional.empty();
        }
        boolean closed = currency.filter(one -> one.value().equals("JPY")).isPresent();
        boolean minus = match.group("minus") != null;
        boolean negative = minus || (!closed && rest.matches("-(?:\\s.*)?"));
        int start = minus ? match.start("minus") : match.start("number");
        return number(raw).map(value -> {
            var text = (negative ? value.negate() : value)
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString();
            return new Amount(new Reading(text, start, end), currency, plain);
        });
    }

    /// Whether what was read is the beginning of something else: a date, a share, a number with letters.
    private static boolean goesOn(String rest) {
        if (rest.isEmpty()) {
            return false;
        }
        char next = rest.charAt(0);
        boolean digitFollows = rest.length() > 1 && Character.isDigit(rest.charAt(1));
        return rest.strip().startsWith("%")
                || (digitFollows && "-/:.,_".indexOf(next) >= 0)
                || next == '_'
                || (next >= 'A' && next <= 'Z' && Currencies.at(rest).isEmpty())
                || (next >= 'a' && next <= 'z' && Currencies.at(rest).isEmpty())
                || next == '\u5E74' // 年
                || next == '\u6708'; // 月
    }

    private static Optional<Reading> currency(java.util.regex.Matcher match, String group) {
        return Optional.ofNullable(match.group(group))
                .flatMap(Currencies::code)
                .map(code -> new Reading(code, match.start(group), match.end(group)));
    }

    /// The number that digits with points, commas, apostrophes and blanks mean.
    static Optional<BigDecimal> number(String printed) {
        var raw = printed.replaceAll("[\\s'\u2019]", "");
        int point = raw.lastIndexOf('.');
        int comma = raw.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return raw.length() > 15 || raw.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(raw));
        }
        boolean both = point >= 0 && comma >= 0;
        boolean once = raw.indexOf(raw.charAt(last)) == last;
        boolean decimal = once && (both || isDecimal(raw, last));
        var whole = decimal ? raw.substring(0, last) : raw;
        if (!isGrouped(whole) || raw.length() - last - 1 > 4 || raw.length() > 24) {
            return Optional.empty();
        }
        var digits = whole.replaceAll("[.,]", "");
        return Optional.of(new BigDecimal(decimal ? digits + "." + raw.substring(last + 1) : digits));
    }

    /// Three digits after a single mark are a group of thousands, all else are decimals.
    private static boolean isDecimal(String raw, int mark) {
        return raw.length() - mark - 1 != 3 || mark > 3 || raw.startsWith("0");
    }

    /// Groups of three; in India the front ones are of two.
    private static boolean isGrouped(String whole) {
        return whole.matches(
                "[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}");
    }
}
