package intercept.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what two sequences have in common, in the same order. Large ranges are split at runs that stand once in each
/// (patience), small ones are matched by dynamic programming, which weighs what is matched and likes what hangs
/// together.
final class SequenceMatch {

    /// Cells of the table for dynamic programming.
    private static final long SMALL = 400_000;

    private static final int TOGETHER = 3;
    private static final int[] GRAMS = {5, 3, 2, 1};

    private final int[] first;
    private final int[] second;
    private final Weight weight;
    private final int[] partner;

    private SequenceMatch(int[] first, int[] second, Weight weight) {
        this.first = first;
        this.second = second;
        this.weight = weight;
        partner = new int[first.length];
        Arrays.fill(partner, -1);
    }

    /// How much it is worth to match two places that hold the same; above 0.
    interface Weight {
        int of(int first, int second);
    }

    /// @param first equal numbers are equal things
    /// @return for each place of the first its partner in the second, or -1; ascending
    static int[] match(int[] first, int[] second, Weight weight) throws InterruptedException {
        var match = new SequenceMatch(first, second, weight);
        match.run();
        return match.partner;
    }

    private void run() throws InterruptedException {
        Deque<Range> open = new ArrayDeque<>();
        open.push(new Range(0, first.length, 0, second.length));
        while (!open.isEmpty()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            var range = trimmed(open.pop());
            if (range.isEmpty()) {
                continue;
            }
            if (range.cells() <= SMALL) {
                small(range);
            } else {
                split(range).forEach(open::push);
            }
        }
    }

    /// Without what is the same at both ends, which is matched.
    private Range trimmed(Range range) {
        int a0 = range.a0;
        int b0 = range.b0;
        int a1 = range.a1;
        int b1 = range.b1;
        while (a0 < a1 && b0 < b1 && first[a0] == second[b0]) {
            partner[a0++] = b0++;
        }
        while (a0 < a1 && b0 < b1 && first[a1 - 1] == second[b1 - 1]) {
            partner[--a1] = --b1;
        }
        return new Range(a0, a1, b0, b1);
    }

    private List<Range> split(Range range) {
        for (int gram : GRAMS) {
            var anchors = ascending(once(range, gram));
            if (!anchors.isEmpty()) {
                return between(range, anchors);
            }
        }
        return List.of();
    }

    /// Places whose run of `gram` stands once on both sides.
    private List<int[]> once(Range range, int gram) {
        var inFirst = runs(first, range.a0, range.a1, gram);
        var inSecond = runs(second, range.b0, range.b1, gram);
        var both = new ArrayList<int[]>();
        for (int a = range.a0; a + gram <= range.a1; a++) {
            var run = new Run(first, a, gram);
            int other = inSecond.getOrDefault(run, -1);
            if (other >= 0 && inFirst.getOrDefault(run, -1) == a) {
                both.add(new int[] {a, other});
            }
        }
        return both;
    }

    /// @return where each run stands; -2 where it stands more than once
    private static Map<Run, Integer> runs(int[] sequence, int start, int end, int gram) {
        Map<Run, Integer> places = new HashMap<>();
        for (int i = start; i + gram <= end; i++) {
            places.merge(new Run(sequence, i, gram), i, (_, _) -> -2);
        }
        return places;
    }

    /// The longest chain that ascends on both sides.
    private static List<int[]> ascending(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        var chain = new ArrayList<int[]>();
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) {
            chain.add(pairs.get(i));
        }
        return chain.reversed();
    }

    private List<Range> between(Range range, List<int[]> anchors) {
        var ranges = new ArrayList<Range>();
        int a = range.a0;
        int b = range.b0;
        for (var anchor : anchors) {
            if (anchor[0] >= a && anchor[1] >= b) {
                ranges.add(new Range(a, anchor[0], b, anchor[1]));
                partner[anchor[0]] = anchor[1];
                a = anchor[0] + 1;
                b = anchor[1] + 1;
            }
        }
        ranges.add(new Range(a, range.a1, b, range.b1));
        return ranges;
    }

    private void small(Range range) {
        int high = range.a1 - range.a0;
        int wide = range.b1 - range.b0;
        int[][] best = new int[high + 1][wide + 1];
        int[][] ending = new int[high + 1][wide + 1];
        for (int i = 1; i <= high; i++) {
            for (int j = 1; j <= wide; j++) {
                int a = range.a0 + i - 1;
                int b = range.b0 + j - 1;
                int score = 0;
                if (first[a] == second[b]) {
                    int together = ending[i - 1][j - 1] == 0 ? 0 : ending[i - 1][j - 1] + TOGETHER;
                    score = weight.of(a, b) + Math.max(best[i - 1][j - 1], together);
                }
                ending[i][j] = score;
                best[i][j] = Math.max(score, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        trace(range, best, ending);
    }

    private void trace(Range range, int[][] best, int[][] ending) {
        int i = range.a1 - range.a0;
        int j = range.b1 - range.b0;
        boolean together = false;
        while (i > 0 && j > 0) {
            if (together || (ending[i][j] > 0 && ending[i][j] == best[i][j])) {
                partner[range.a0 + i - 1] = range.b0 + j - 1;
                together = ending[i - 1][j - 1] > 0 && ending[i - 1][j - 1] + TOGETHER > best[i - 1][j - 1];
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
    }

    private record Range(int a0, int a1, int b0, int b1) {

        boolean isEmpty() {
            return a0 >= a1 || b0 >= b1;
        }

        long cells() {
            return (long) (a1 - a0) * (b1 - b0);
        }
    }

    /// A part of a sequence that equals every part with the same numbers.
    private static final class Run {
        private final int[] sequence;
        private final int start;
        private final int length;

        Run(int[] sequence, int start, int length) {
            this.sequence = sequence;
            this.start = start;
            this.length = length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Run run
                    && Arrays.equals(sequence, start, start + length, run.sequence, run.start, run.start + run.length);
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (int i = start; i < start + length; i++) {
                hash = 31 * hash + sequence[i];
            }
            return hash;
        }
    }
}
