package intercept.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cells of a page, and which stands beside or beneath which.
final class Layout {

    private static final double WIDE_GAP = 1.1;
    private static final String RULES = "|│┃·•●▪∙";
    private static final int MOST_LOOKED_AT = 300;

    private final List<Cell> cells;
    private final List<Cell> fromTheTop;
    private final Map<Integer, List<Cell>> lines = new HashMap<>();

    private Layout(List<Cell> cells) {
        this.cells = List.copyOf(cells);
        fromTheTop = new ArrayList<>(cells);
        fromTheTop.sort(
                Comparator.comparingDouble((Cell cell) -> cell.box().y()).thenComparingInt(Cell::order));
        cells.forEach(cell ->
                lines.computeIfAbsent(cell.line(), _ -> new ArrayList<>()).add(cell));
    }

    static Layout of(PageContent page) {
        var cells = new ArrayList<Cell>();
        for (var line : page.lines()) {
            var words = new ArrayList<Word>();
            for (var word : line) {
                boolean rule = word.text().length() == 1 && RULES.contains(word.text());
                if (!words.isEmpty() && (rule || isFar(words.getLast(), word))) {
                    cells.add(new Cell(page.number(), cells.size(), words));
                    words.clear();
                }
                if (!rule && !word.text().isBlank()) {
                    words.add(word);
                }
            }
            if (!words.isEmpty()) {
                cells.add(new Cell(page.number(), cells.size(), words));
            }
        }
        return new Layout(cells);
    }

    private static boolean isFar(Word one, Word other) {
        return Cell.gap(one, other) > WIDE_GAP * Math.max(one.size(), other.size());
    }

    /// In reading order.
    List<Cell> cells() {
        return cells;
    }

    /// The cells of the same line that are read after this one.
    List<Cell> after(Cell cell) {
        var line = lines.getOrDefault(cell.line(), List.of());
        int at = line.indexOf(cell);
        return line.subList(at + 1, line.size());
    }

    /// Whether something stands on the line of a cell beneath a label.
    boolean standsBeside(Cell cell, Cell label) {
        return lines.getOrDefault(cell.line(), List.of()).stream()
                .anyMatch(one -> one != cell && shared(one, label) > 0);
    }

    /// The nearest cell beneath that shares some of the width.
    ///
    /// @param reach how far down, in sizes of the cell's letters
    Optional<Cell> beneath(Cell cell, double reach) {
        double from = cell.box().bottom() - 0.35 * cell.size();
        double to = cell.box().bottom() + reach * cell.size();
        Optional<Cell> best = Optional.empty();
        int looked = 0;
        for (int i = firstBelow(from); i < fromTheTop.size() && looked++ < MOST_LOOKED_AT; i++) {
            var below = fromTheTop.get(i);
            if (below.box().y() > to || (best.isPresent() && isLower(below, best.get()))) {
                break;
            }
            if (below.line() != cell.line()
                    && shared(cell, below) > 0
                    && (best.isEmpty() || shared(cell, below) > shared(cell, best.get()))) {
                best = Optional.of(below);
            }
        }
        return best;
    }

    private static boolean isLower(Cell one, Cell other) {
        return one.box().y() > other.box().y() + 0.5 * other.size();
    }

    /// How much of the width both share, in points.
    private static double shared(Cell one, Cell other) {
        return Math.min(one.box().right(), other.box().right())
                - Math.max(one.box().x(), other.box().x());
    }

    private int firstBelow(double y) {
        int low = 0;
        int high = fromTheTop.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fromTheTop.get(middle).box().y() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The cells column by column: each is followed by the one beneath that begins, ends or centres at the same place.
    List<List<Cell>> columns() {
        var taken = new boolean[cells.size()];
        var columns = new ArrayList<List<Cell>>();
        for (var cell : cells) {
            if (taken[cell.order()]) {
                continue;
            }
            var column = new ArrayList<Cell>();
            Optional<Cell> next = Optional.of(cell);
            while (next.isPresent()) {
                column.add(next.get());
                taken[next.get().order()] = true;
                next = following(next.get(), taken);
            }
            columns.add(column);
        }
        return columns;
    }

    private Optional<Cell> following(Cell cell, boolean[] taken) {
        return beneath(cell, 1.2).filter(below -> !taken[below.order()] && isAligned(cell, below));
    }

    /// Whether both stand in one column.
    static boolean isAligned(Cell one, Cell other) {
        var above = one.box();
        var below = other.box();
        return Math.abs(above.x() - below.x()) < 3
                || Math.abs(above.right() - below.right()) < 3
                || Math.abs(above.x() + above.right() - below.x() - below.right()) < 6;
    }
}
