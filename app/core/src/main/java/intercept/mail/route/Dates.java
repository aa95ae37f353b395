package intercept.mail.route;

import java.util.Set;

/// Words that a date begins with (RFC 5322 section 3.3).
final class Dates {

    private static final Set<String> WEEKDAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    static boolean isWeekday(String lower) {
        String word = lower.endsWith(",") ? lower.substring(0, lower.length() - 1) : lower;
        return WEEKDAYS.contains(word);
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(Words.lower(word));
    }
}
