package intercept.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a document writes the day before the month, where 05/08/2026 leaves it open.
final class DateOrder {

    private static final Pattern FIGURES =
            Pattern.compile("(?<![0-9/-])([0-9]{1,2})([/-])([0-9]{1,2})\\2(?:[0-9]{4}|[0-9]{2})(?![0-9/-])");

    private DateOrder() {}

    /// Decided by other dates of the document, else by its language, else by its money; empty where nothing decides.
    ///
    /// @param languages of the labels found
    /// @param currencies codes
    static Optional<Boolean> dayFirst(List<Cell> cells, List<String> languages, List<String> currencies) {
        var byDates = byDates(cells);
        if (byDates.isPresent()) {
            return byDates;
        }
        long foreign =
                languages.stream().filter(language -> !language.equals("en")).count();
        if (foreign > 0 && foreign * 3 > languages.size()) {
            return Optional.of(true);
        }
        if (currencies.contains("USD")) {
            return Optional.of(false);
        }
        return currencies.isEmpty() || currencies.contains("CAD") ? Optional.empty() : Optional.of(true);
    }

    private static Optional<Boolean> byDates(List<Cell> cells) {
        int day = 0;
        int month = 0;
        for (var cell : cells) {
            if (cell.text().indexOf('/') < 0 && cell.text().indexOf('-') < 0) {
                continue;
            }
            var match = FIGURES.matcher(cell.text());
            while (match.find()) {
                int first = Integer.parseInt(match.group(1));
                int second = Integer.parseInt(match.group(3));
                day += first > 12 && first <= 31 && second <= 12 ? 1 : 0;
                month += second > 12 && second <= 31 && first <= 12 ? 1 : 0;
            }
        }
        return day == month ? Optional.empty() : Optional.of(day > month);
    }
}
