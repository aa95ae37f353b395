package intercept.identity.lookalike;

import intercept.identity.lookalike.Change.Kind;
import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The least visible way from a known name to an observed one, letter by letter: what a window marks, and what the
/// likeness is computed from. Two letters may stand for one that they look like.
final class Alignment {

    /// Names longer than this are not compared letter by letter: a label has 63 characters at most.
    static final int LONGEST = 80;

    private static final int SEPARATOR = '-';

    private final int[] observed;
    private final int[] known;
    private final double[][] cost;
    private final Step[][] steps;

    /// The last step of the best way to a cell.
    private record Step(Kind kind, int observed, int known, double visible) {
        static final Step SAME = new Step(Kind.REPLACED, 1, 1, 0);
    }

    private Alignment(String observed, String known) {
        this.observed = observed.codePoints().toArray();
        this.known = known.codePoints().toArray();
        this.cost = new double[this.observed.length + 1][this.known.length + 1];
        this.steps = new Step[this.observed.length + 1][this.known.length + 1];
    }

    /// The changes, with places counted in the two names.
    static List<Change> of(String observed, String known) {
        if (observed.equals(known)) {
            return List.of();
        }
        if (observed.length() > LONGEST || known.length() > LONGEST) {
            return List.of(new Change(
                    Kind.REPLACED, new TextRange(0, observed.length()), new TextRange(0, known.length()), 1));
        }
        var alignment = new Alignment(observed, known);
        alignment.fill();
        return alignment.changes();
    }

    private void fill() {
        for (int i = 0; i <= observed.length; i++) {
            for (int j = 0; j <= known.length; j++) {
                if (i + j > 0) {
                    cost[i][j] = Double.MAX_VALUE;
                    steps[i][j] = Step.SAME;
                    choose(i, j);
                }
            }
        }
    }

    private void choose(int i, int j) {
        if (i > 0 && j > 0) {
            if (observed[i - 1] == known[j - 1]) {
                take(i, j, Step.SAME);
            } else {
                var swap = Glyphs.swap(observed[i - 1], known[j - 1]);
                take(i, j, new Step(swap.kind(), 1, 1, swap.visible()));
            }
        }
        if (i > 1 && j > 1 && observed[i - 1] == known[j - 2] && observed[i - 2] == known[j - 1]) {
            take(i, j, new Step(Kind.SWAPPED, 2, 2, Glyphs.SWAPPED));
        }
        if (i > 1 && j > 0) {
            take(
                    i,
                    j,
                    new Step(Kind.LOOKS_LIKE, 2, 1, Glyphs.twoForOne(observed[i - 2], observed[i - 1], known[j - 1])));
        }
        if (i > 0 && j > 1) {
            take(i, j, new Step(Kind.LOOKS_LIKE, 1, 2, Glyphs.twoForOne(known[j - 2], known[j - 1], observed[i - 1])));
        }
        if (i > 0) {
            take(i, j, added(i));
        }
        if (j > 0) {
            take(i, j, leftOut(j));
        }
    }

    private Step added(int i) {
        int c = observed[i - 1];
        if (isSeparator(c)) {
            return new Step(Kind.HYPHEN_ADDED, 1, 0, Glyphs.HYPHEN);
        }
        return isDouble(observed, i)
                ? new Step(Kind.DOUBLED, 1, 0, Glyphs.DOUBLED)
                : new Step(Kind.ADDED, 1, 0, Glyphs.ADDED);
    }

    private Step leftOut(int j) {
        int c = known[j - 1];
        if (isSeparator(c)) {
            return new Step(Kind.HYPHEN_LEFT_OUT, 0, 1, Glyphs.HYPHEN);
        }
        return isDouble(known, j)
                ? new Step(Kind.NO_MORE_DOUBLE, 0, 1, Glyphs.DOUBLED)
                : new Step(Kind.LEFT_OUT, 0, 1, Glyphs.LEFT_OUT);
    }

    private static boolean isSeparator(int c) {
        return c == SEPARATOR;
    }

    private static boolean isDouble(int[] name, int end) {
        return end > 1 && name[end - 2] == name[end - 1];
    }

    private void take(int i, int j, Step step) {
        double total = cost[i - step.observed()][j - step.known()] + step.visible();
        if (total < cost[i][j]) {
            cost[i][j] = total;
            steps[i][j] = step;
        }
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        int i = observed.length;
        int j = known.length;
        while (i > 0 || j > 0) {
            var step = steps[i][j];
            int fromObserved = i - step.observed();
            int fromKnown = j - step.known();
            if (step.visible() > 0) {
                changes.add(new Change(
                        step.kind(), range(observed, fromObserved, i), range(known, fromKnown, j), step.visible()));
            }
            i = fromObserved;
            j = fromKnown;
        }
        Collections.reverse(changes);
        return changes;
    }

    /// From code points to UTF-16 units.
    private static TextRange range(int[] name, int from, int to) {
        int start = units(name, 0, from);
        return new TextRange(start, start + units(name, from, to));
    }

    private static int units(int[] name, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            units += Character.charCount(name[i]);
        }
        return units;
    }
}
