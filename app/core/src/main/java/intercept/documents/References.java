package intercept.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers of invoices and orders: letters, digits and marks between them, at least one digit.
final class References {

    private static final int LONGEST = 60;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<value>(?:\\p{Lu}{1,6}[ ]?[-/#.]?[ ]?(?=[0-9]))?[\\p{L}\\p{N}][\\p{L}\\p{N}._/\\\\#+-]*)");
    private static final Pattern FILLER = Pattern.compile(
            "(?:\\s|[.:#\u00B0*=\u2013\u2014>-]|\\((?:#|[Nn]o\\.?|[Nn]r\\.?|[0-9]{1,3})\\)|(?:(?:[Nn]umber|[Nn]ummer|NR|NO|[Nn]r|[Nn]o|[Nn]\u00B0|[Nn]|[Ii]d|ID|is)(?![\\p{L}\\p{N}])))*");

    private References() {}

    /// A reference at the beginning of a text.
    ///
    /// @param whole whether nothing else may follow but a date or a remark after a mark
    static Optional<Reading> at(String folded, boolean whole) {
        var head = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        var filler = FILLER.matcher(head);
        int start = filler.lookingAt() ? filler.end() : 0;
        var match = REFERENCE.matcher(head);
        match.region(start, head.length());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        var value = trimmed(match.group("value"));
        var reading = fits(value, head, start, whole);
        if (reading.isPresent() || value.indexOf(' ') < 0) {
            return reading;
        }
        return fits(trimmed(value.substring(0, value.indexOf(' '))), head, start, whole);
    }

    private static Optional<Reading> fits(String value, String head, int start, boolean whole) {
        int end = start + value.length();
        var rest = head.substring(end);
        boolean fits = value.chars().anyMatch(c -> c >= '0' && c <= '9')
                && value.length() <= 40
                && !isDate(value, head.substring(start))
                && !isAmount(value, rest)
                && !value.contains("://")
                && !rest.startsWith("@")
                && (!whole || isOver(rest));
        return fits ? Optional.of(new Reading(value, start, end)) : Optional.empty();
    }

    private static String trimmed(String value) {
        return value.replaceAll("[._/\\\\#+\\s-]+$", "");
    }

    private static boolean isDate(String value, String from) {
        return Dates.at(from)
                .filter(date -> date.end() >= value.length() || date.end() > 5)
                .isPresent();
    }

    private static boolean isAmount(String value, String rest) {
        boolean decimals = rest.matches("(?s),[0-9].*") || value.matches("[0-9]{1,3}(?:\\.[0-9]{3})*[.,][0-9]{2}");
        return decimals || rest.matches("(?s)\\s?(?:%|[\u20AC$\u00A3\u00A5\u5186]).*");
    }

    private static boolean isOver(String rest) {
        var left = rest.strip();
        return left.isEmpty()
                || !Character.isLetterOrDigit(left.charAt(0))
                || Dates.at(left).isPresent()
                || left.matches("(?is)(?:vom|von|of|dated?|issued|du|del|dd|van|en date|di|am|page|seite|date)\\b.*");
    }
}
