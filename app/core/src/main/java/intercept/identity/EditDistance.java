package intercept.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The least number of insertions, deletions, replacements and swaps of neighbours that make one text of another:
/// the Damerau-Levenshtein distance (F. J. Damerau, CACM 7(3), 1964), in its unrestricted form (R. Lowrance and
/// R. A. Wagner, JACM 22(2), 1975).
///
/// The better known “optimal string alignment” counts `ca` to `abc` as three, since it never edits between two
/// swapped letters; it is no metric, so that a look-alike of a look-alike could be nearer than it is. For one edit
/// the two agree, and with two they differ only in that case. Counted in code points.
public final class EditDistance {

    /// Longer texts are not compared: no name of a person or a domain is, and the work grows with the product.
    static final int LONGEST = 256;

    private EditDistance() {}

    /// The distance where it is at most `most`, else `most + 1`. Texts of more than 256 code points are equal or
    /// farther apart than `most`.
    public static int upTo(int most, String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (Math.abs(one.length() - other.length()) > 2 * most + 2 || one.length() > 2 * LONGEST) {
            return most + 1;
        }
        var a = one.codePoints().toArray();
        var b = other.codePoints().toArray();
        if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST) {
            return most + 1;
        }
        int start = Math.max(0, Arrays.mismatch(a, b));
        int end = 0;
        while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        // What both begin or end with costs nothing in a shortest way.
        return Math.min(
                most + 1,
                between(Arrays.copyOfRange(a, start, a.length - end), Arrays.copyOfRange(b, start, b.length - end)));
    }

    private static int between(int[] a, int[] b) {
        int far = a.length + b.length;
        var cost = new int[a.length + 2][b.length + 2];
        cost[0][0] = far;
        for (int i = 0; i <= a.length; i++) {
            cost[i + 1][0] = far;
            cost[i + 1][1] = i;
        }
        for (int j = 0; j <= b.length; j++) {
            cost[0][j + 1] = far;
            cost[1][j + 1] = j;
        }
        Map<Integer, Integer> lastRow = new HashMap<>();
        for (int i = 1; i <= a.length; i++) {
            int lastColumn = 0;
            for (int j = 1; j <= b.length; j++) {
                int row = lastRow.getOrDefault(b[j - 1], 0);
                int column = lastColumn;
                boolean same = a[i - 1] == b[j - 1];
                if (same) {
                    lastColumn = j;
                }
                int swapped = cost[row][column] + (i - row - 1) + 1 + (j - column - 1);
                int replaced = cost[i][j] + (same ? 0 : 1);
                cost[i + 1][j + 1] =
                        Math.min(Math.min(replaced, swapped), Math.min(cost[i + 1][j], cost[i][j + 1]) + 1);
            }
            lastRow.put(a[i - 1], i);
        }
        return cost[a.length + 1][b.length + 1];
    }
}
