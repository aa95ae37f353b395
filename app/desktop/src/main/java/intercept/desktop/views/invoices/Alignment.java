package intercept.desktop.views.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/// Which items of two lists belong together: the longest common sequence, and between its items, pairs in order.
final class Alignment {

    /// Larger tables are not filled: what is left beside the equal ends is paired in order.
    private static final long CELLS = 4_000_000;

    private Alignment() {}

    /// Places in both lists; one is absent where an item has no partner.
    record Pair(OptionalInt left, OptionalInt right, boolean equal) {}

    static <T> List<Pair> of(List<T> left, List<T> right, BiPredicate<T, T> equal) {
        int start = 0;
        int leftEnd = left.size();
        int rightEnd = right.size();
        while (start < leftEnd && start < rightEnd && equal.test(left.get(start), right.get(start))) {
            start++;
        }
        while (leftEnd > start && rightEnd > start && equal.test(left.get(leftEnd - 1), right.get(rightEnd - 1))) {
            leftEnd--;
            rightEnd--;
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < start; i++) {
            pairs.add(both(i, i));
        }
        between(left, right, start, leftEnd, rightEnd, equal, pairs);
        for (int i = leftEnd; i < left.size(); i++) {
            pairs.add(both(i, rightEnd + i - leftEnd));
        }
        return pairs;
    }

    private static <T> void between(
            List<T> left,
            List<T> right,
            int start,
            int leftEnd,
            int rightEnd,
            BiPredicate<T, T> equal,
            List<Pair> pairs) {
        int rows = leftEnd - start;
        int columns = rightEnd - start;
        if ((long) rows * columns > CELLS) {
            gap(start, leftEnd, start, rightEnd, pairs);
            return;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = equal.test(left.get(start + i), right.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int lastLeft = start;
        int lastRight = start;
        while (i < rows && j < columns) {
            if (equal.test(left.get(start + i), right.get(start + j))) {
                gap(lastLeft, start + i, lastRight, start + j, pairs);
                pairs.add(both(start + i, start + j));
                i++;
                j++;
                lastLeft = start + i;
                lastRight = start + j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        gap(lastLeft, leftEnd, lastRight, rightEnd, pairs);
    }

    private static void gap(int leftFrom, int leftTo, int rightFrom, int rightTo, List<Pair> pairs) {
        int most = Math.max(leftTo - leftFrom, rightTo - rightFrom);
        for (int i = 0; i < most; i++) {
            pairs.add(new Pair(
                    leftFrom + i < leftTo ? OptionalInt.of(leftFrom + i) : OptionalInt.empty(),
                    rightFrom + i < rightTo ? OptionalInt.of(rightFrom + i) : OptionalInt.empty(),
                    false));
        }
    }

    private static Pair both(int left, int right) {
        return new Pair(OptionalInt.of(left), OptionalInt.of(right), true);
    }
}
