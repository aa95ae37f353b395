package intercept.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as the world prints them, with months in figures and in words.
final class Dates {

    private static final int LONGEST = 60;
    private static final String DAY_NAME = "(?:\\p{L}{2,12}\\.?,?\\s+)?";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<y>(?:19|20)[0-9]{2})\\s?(?<s>[-/.])\\s?(?<m>[0-9]{1,2})\\s?\\k<s>\\s?(?<d>[0-9]{1,2})(?![0-9])");
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?:(?<era>令和|平成|昭和)\\s?)?(?<y>[0-9]{1,4}|元)\\s?年\\s?(?<m>[0-9]{1,2})\\s?月\\s?(?<d>[0-9]{1,2})\\s?日");
    private static final Pattern SHORT_ERA =
            Pattern.compile("(?<era>[RHS])(?<y>[0-9]{1,2})[./](?<m>[0-9]{1,2})[./](?<d>[0-9]{1,2})(?![0-9])");
    private static final Pattern PACKED =
            Pattern.compile("(?<y>20[0-9]{2})(?<m>[01][0-9])(?<d>[0-3][0-9])(?![0-9A-Za-z/-])");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<a>[0-9]{1,2})\\s?(?<s>[-/.])\\s?(?<b>[0-9]{1,2})\\s?\\k<s>\\s?(?<y>[0-9]{4}|[0-9]{2})(?![0-9])(?!\\k<s>[0-9])");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<d>[0-9]{1,2})(?:\\.|er|st|nd|rd|th|[\u00AA\u00B0])?\\s?[-/]?(?:de\\s|of\\s|d')?\\s?(?<m>\\p{L}{3,12})\\.?,?[-/]?\\s?(?:de[l]?\\s)?(?<y>[0-9]{4}|[0-9]{2})(?![0-9])");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<m>\\p{L}{3,12})\\.?\\s?[-]?(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s|-)(?<y>[0-9]{4})(?![0-9])");
    private static final Map<String, Integer> MONTHS = months();

    private Dates() {}

    /// A date as printed.
    ///
    /// @param dayFirst the date if the day comes before the month
    /// @param monthFirst the date if the month comes before the day; equal where there is no doubt
    record Printed(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst, String printed, int start, int end) {

        boolean isAmbiguous() {
            return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        }

        Printed shifted(int by) {
            return new Printed(dayFirst, monthFirst, printed, start + by, end + by);
        }

        /// @param order whether the document writes the day first, if that is known
        Reading reading(Optional<Boolean> order) {
            var certain = isAmbiguous()
                    ? order.flatMap(first -> first ? dayFirst : monthFirst)
                    : dayFirst.or(() -> monthFirst);
            return new Reading(certain.map(LocalDate::toString).orElse(printed), start, end);
        }
    }

    /// A date at the beginning of a text; the name of a day may stand before it.
    static Optional<Printed> at(String folded) {
        var head = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        int lead = head.length() - head.stripLeading().length();
        var from = head.substring(lead);
        return exactly(from).or(() -> afterDayName(from)).map(date -> date.shifted(lead));
    }

    private static Optional<Printed> afterDayName(String text) {
        var name = Pattern.compile(DAY_NAME).matcher(text);
        if (!name.lookingAt() || name.end() == 0) {
            return Optional.empty();
        }
        return exactly(text.substring(name.end())).map(date -> date.shifted(name.end()));
    }

    private static Optional<Printed> exactly(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return certain(YEAR_FIRST, text)
                .or(() -> certain(EAST_ASIAN, text))
                .or(() -> certain(SHORT_ERA, text))
                .or(() -> certain(PACKED, text))
                .or(() -> figures(text))
                .or(() -> named(DAY_MONTH, text))
                .or(() -> named(MONTH_DAY, text));
    }

    private static Optional<Printed> certain(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.lookingAt()
                ? date(year(match), number(match, "m"), number(match, "d")).map(date -> printed(date, match))
                : Optional.empty();
    }

    private static Printed printed(LocalDate date, Matcher match) {
        return new Printed(Optional.of(date), Optional.of(date), match.group(), match.start(), match.end());
    }

    private static int year(Matcher match) {
        var digits = match.group("y");
        int year = digits.equals("元") ? 1 : Integer.parseInt(digits);
        var groups = match.pattern().namedGroups();
        var era = groups.containsKey("era") ? match.group("era") : null;
        if (era == null) {
            return year < 100 ? 2000 + year : year;
        }
        return switch (era) {
            case "令和", "R" -> 2018 + year;
            case "平成", "H" -> 1988 + year;
            default -> 1925 + year;
        };
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<Printed> figures(String text) {
        var match = FIGURES.matcher(text);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        int year = year(match);
        var dayFirst = date(year, number(match, "b"), number(match, "a"));
        var monthFirst = match.group("s").equals(".") ? dayFirst : date(year, number(match, "a"), number(match, "b"));
        return dayFirst.isEmpty() && monthFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(new Printed(dayFirst, monthFirst, match.group(), match.start(), match.end()));
    }

    private static Optional<Printed> named(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        return month(match.group("m"))
                .flatMap(month -> date(year(match), month, number(match, "d")))
                .map(date -> printed(date, match));
    }

    private static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(FoldedText.key(name)));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1970 || year > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var rows = new String[] {
            "january jan januar janner jaenner janvier janv enero ene gennaio gen januari janeiro ינואר يناير كانون",
            "february feb februar fevrier fevr fev febrero febbraio februari fevereiro פברואר فبراير شباط",
            "march mar marz maerz mrz mars marzo maart mrt marco מרץ مارس اذار",
            "april apr avril avr abril abr aprile אפריל ابريل أبريل نيسان",
            "may mai mayo maggio mag mei maio מאי مايو ايار",
            "june jun juni juin junio giugno giu junho יוני يونيو حزيران",
            "july jul juli juillet juil julio luglio lug julho יולי يوليو تموز",
            "august aug aout agosto ago augustus אוגוסט اغسطس أغسطس اب",
            "september sep sept septembre septiembre settembre set setembro ספטמבר سبتمبر ايلول",
            "october oct oktober okt octobre octubre ottobre ott outubro out אוקטובר اكتوبر أكتوبر",
            "november nov novembre noviembre novembro נובמבר نوفمبر",
            "december dec dezember dez decembre diciembre dic dicembre dezembro דצמבר ديسمبر"
        };
        var months = new HashMap<String, Integer>();
        for (int i = 0; i < rows.length; i++) {
            for (var name : rows[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
