package intercept.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells columns of running text apart, so that their lines are not read across.
///
/// Only text that runs on is parted: three lines or more on both sides of a gutter, long, about equally long, without
/// gaps. A label and its value, or the cells of a table, stay on one line although a gap parts them.
final class Columns {

    private static final int GUTTER = 7;
    private static final int LINES = 3;
    private static final int LONGEST_RUN = 200;
    private static final int MOST_COLUMNS = 5;
    private static final double LETTERS = 18;
    private static final double FULL = 0.55;

    private Columns() {}

    /// Rows from top to bottom; where text runs in columns, first the rows of the left one, then those of the right.
    static List<List<Piece>> ordered(List<List<Piece>> rows) {
        return ordered(rows, MOST_COLUMNS);
    }

    private static List<List<Piece>> ordered(List<List<Piece>> rows, int columns) {
        var ordered = new ArrayList<List<Piece>>();
        for (int at = 0; at < rows.size(); ) {
            var found = columns > 1 ? columnsAt(rows, at) : Optional.<Gutter>empty();
            if (found.isEmpty()) {
                ordered.add(rows.get(at));
                at++;
            } else {
                var gutter = found.get();
                ordered.addAll(ordered(gutter.left(), columns - 1));
                ordered.addAll(ordered(gutter.right(), columns - 1));
                at = gutter.end();
            }
        }
        return ordered;
    }

    /// The rows left and right of a gutter.
    private record Gutter(List<List<Piece>> left, List<List<Piece>> right, int end) {}

    /// The longest run of rows from `at` on through which a gutter goes.
    private static Optional<Gutter> columnsAt(List<List<Piece>> rows, int at) {
        var free = new Free(rows.get(at));
        int end = at;
        var gaps = new ArrayList<float[]>();
        while (end < rows.size()
                && end - at < LONGEST_RUN
                && !(end > at && isFarBelow(rows.get(end - 1), rows.get(end)))) {
            var next = free.with(rows.get(end));
            var inner = next.gaps();
            if (inner.isEmpty() && (!gaps.isEmpty() || end - at > LINES * 2)) {
                break;
            }
            free = next;
            gaps = new ArrayList<>(inner);
            end++;
        }
        for (var gap : gaps) {
            var gutter = parted(rows.subList(at, end), gap, end);
            if (runsOn(gutter.left()) && runsOn(gutter.right())) {
                return Optional.of(gutter);
            }
        }
        return Optional.empty();
    }

    private static boolean isFarBelow(List<Piece> above, List<Piece> below) {
        return below.getFirst().base() - above.getFirst().base()
                > 3 * above.getFirst().size();
    }

    private static Gutter parted(List<List<Piece>> rows, float[] gap, int end) {
        var left = new ArrayList<List<Piece>>();
        var right = new ArrayList<List<Piece>>();
        float middle = (gap[0] + gap[1]) / 2;
        for (var row : rows) {
            var before = row.stream().filter(piece -> piece.start() < middle).toList();
            var after = row.stream().filter(piece -> piece.start() >= middle).toList();
            if (!before.isEmpty()) {
                left.add(before);
            }
            if (!after.isEmpty()) {
                right.add(after);
            }
        }
        return new Gutter(left, right, end);
    }

    private static boolean runsOn(List<List<Piece>> column) {
        if (column.size() < LINES) {
            return false;
        }
        float start = Float.MAX_VALUE;
        float end = -Float.MAX_VALUE;
        double width = 0;
        double letters = 0;
        double digits = 0;
        int holes = 0;
        for (var row : column) {
            start = Math.min(start, row.getFirst().start());
            end = Math.max(end, row.getLast().end());
            width += row.getLast().end() - row.getFirst().start();
            letters += row.stream().mapToDouble(Columns::letters).sum();
            digits += row.stream().mapToDouble(Columns::digits).sum();
            holes += hasHole(row) ? 1 : 0;
        }
        int rows = column.size();
        return letters >= LETTERS * rows
                && width >= FULL * rows * (end - start)
                && digits <= 0.35 * letters
                && holes <= rows / 4;
    }

    private static double letters(Piece piece) {
        return piece.glyphs().stream()
                .mapToDouble(glyph -> Script.isWide(glyph.text()) ? 2 : 1)
                .sum();
    }

    private static double digits(Piece piece) {
        return piece.glyphs().stream()
                .filter(glyph -> Character.isDigit(glyph.text().codePointAt(0)))
                .count();
    }

    private static boolean hasHole(List<Piece> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).start() - row.get(i - 1).end() > 1.5f * row.get(i).size()) {
                return true;
            }
        }
        return false;
    }

    /// Where no row has text, along the line of writing.
    private static final class Free {
        private final List<float[]> taken;

        Free(List<Piece> row) {
            taken = merged(row.stream()
                    .map(piece -> new float[] {piece.start(), piece.end()})
                    .toList());
        }

        private Free(List<float[]> taken, boolean merged) {
            this.taken = merged ? taken : merged(taken);
        }

        Free with(List<Piece> row) {
            var all = new ArrayList<>(taken);
            row.forEach(piece -> all.add(new float[] {piece.start(), piece.end()}));
            return new Free(all, false);
        }

        /// Inner gaps, the left one first.
        List<float[]> gaps() {
            var gaps = new ArrayList<float[]>();
            for (int i = 1; i < taken.size(); i++) {
                gaps.add(new float[] {taken.get(i - 1)[1], taken.get(i)[0]});
            }
            return gaps;
        }

        /// Stretches from left to right, those that nearly touch put together.
        private static List<float[]> merged(List<float[]> stretches) {
            var sorted = new ArrayList<>(stretches);
            sorted.sort(java.util.Comparator.comparingDouble(stretch -> stretch[0]));
            var merged = new ArrayList<float[]>();
            for (var stretch : sorted) {
                if (!merged.isEmpty() && stretch[0] - merged.getLast()[1] < GUTTER) {
                    merged.getLast()[1] = Math.max(merged.getLast()[1], stretch[1]);
                } else {
                    merged.add(stretch.clone());
                }
            }
            return merged;
        }
    }
}
