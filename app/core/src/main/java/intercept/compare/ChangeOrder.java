package intercept.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The order in which changes are numbered: by page, from top to bottom and left to right, those of the file last.
final class ChangeOrder {

    private ChangeOrder() {}

    static List<Change> sorted(List<Change> changes, PageAlignment pages) {
        return changes.stream()
                .sorted(Comparator.comparingInt((Change change) -> page(change, pages))
                        .thenComparingLong(change -> Math.round(top(change)))
                        .thenComparingDouble(ChangeOrder::left)
                        .thenComparing(Change::kind)
                        .thenComparing(Change::before)
                        .thenComparing(Change::after))
                .toList();
    }

    /// Place of its page in the order of the pairs.
    private static int page(Change change, PageAlignment pages) {
        return IntStream.range(0, pages.pairs().size())
                .filter(i -> isOn(change, pages.pairs().get(i)))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isOn(Change change, PagePair pair) {
        return change.disputed()
                .map(place -> pair.disputed().orElse(0) == place.page())
                .or(() -> change.genuine().map(place -> pair.genuine().orElse(0) == place.page()))
                .orElse(false);
    }

    private static double top(Change change) {
        return change.disputed()
                .or(change::genuine)
                .map(place -> place.box().y())
                .orElse(0.0);
    }

    private static double left(Change change) {
        return change.disputed()
                .or(change::genuine)
                .map(place -> place.box().x())
                .orElse(0.0);
    }
}
