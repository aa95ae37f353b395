package intercept.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which page of one document is which of the other, by the words on them: pages in the same order first, then those
/// that moved.
///
/// @param pairs in the order of the disputed document, removed pages where they stood
/// @param moved those of the pairs that stand at another place in the order
record PageAlignment(List<PagePair> pairs, List<PagePair> moved) {

    /// Less alike are two different pages, where there is a choice.
    private static final double ALIKE = 0.3;

    /// A page is only called moved when it is surely the same.
    private static final double SURELY = 0.6;

    /// What tells how alike two pages without words are, 0 to 1.
    interface Look {
        Look SAME = (_, _) -> 1;

        /// @param genuine index, from 0
        double alike(int genuine, int disputed) throws InterruptedException;
    }

    static PageAlignment of(List<List<Atom>> genuine, List<List<Atom>> disputed, Look look)
            throws InterruptedException {
        return new Search(genuine, disputed, look).run();
    }

    /// Pairs that keep the order.
    List<PagePair> kept() {
        return pairs.stream()
                .filter(pair -> pair.genuine().isPresent() && pair.disputed().isPresent() && !moved.contains(pair))
                .toList();
    }

    private static final class Search {
        private final int rows;
        private final int columns;
        private final double[][] alike;
        private final int[] partner;
        private final boolean[] taken;
        private final boolean[] isMoved;

        Search(List<List<Atom>> genuine, List<List<Atom>> disputed, Look look) throws InterruptedException {
            rows = genuine.size();
            columns = disputed.size();
            var left = genuine.stream().map(Bag::of).toList();
            var right = disputed.stream().map(Bag::of).toList();
            var common = common(left, right);
            alike = new double[rows][columns];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    boolean pictures = left.get(i).isEmpty() && right.get(j).isEmpty();
                    alike[i][j] = pictures ? look.alike(i, j) : left.get(i).alike(right.get(j), common);
                }
            }
            partner = new int[rows];
            Arrays.fill(partner, -1);
            taken = new boolean[columns];
            isMoved = new boolean[rows];
        }

        /// On how many pages of a document each word stands: what stands on every page tells no page from another.
        private static Map<String, Integer> common(List<Bag> left, List<Bag> right) {
            Map<String, Integer> common = new HashMap<>();
            left.forEach(bag -> bag.counts().keySet().forEach(word -> common.merge(word, 1, Integer::sum)));
            Map<String, Integer> other = new HashMap<>();
            right.forEach(bag -> bag.counts().keySet().forEach(word -> other.merge(word, 1, Integer::sum)));
            other.forEach((word, pages) -> common.merge(word, pages, Math::max));
            return common;
        }

        PageAlignment run() {
            inOrder();
            moved();
            leftOver();
            return result();
        }

        /// The best chain of pairs that cross nowhere. Between equals, pages keep their numbers.
        private void inOrder() {
            double[][] best = new double[rows + 1][columns + 1];
            for (int i = 1; i <= rows; i++) {
                for (int j = 1; j <= columns; j++) {
                    best[i][j] = Math.max(Math.max(best[i - 1][j], best[i][j - 1]), best[i - 1][j - 1] + gain(i, j));
                }
            }
            int i = rows;
            int j = columns;
            while (i > 0 && j > 0) {
                if (gain(i, j) > 0 && best[i][j] == best[i - 1][j - 1] + gain(i, j)) {
                    pair(--i, --j);
                } else if (best[i][j] == best[i - 1][j]) {
                    i--;
                } else {
                    j--;
                }
            }
        }

        private double gain(int i, int j) {
            double value = alike[i - 1][j - 1];
            return value < ALIKE ? 0 : value - ALIKE / 2 + (i == j ? 1e-6 : 0);
        }

        private void moved() {
            while (true) {
                int row = -1;
                int column = -1;
                double best = SURELY;
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        if (partner[i] < 0 && !taken[j] && alike[i][j] > best) {
                            row = i;
                            column = j;
                            best = alike[i][j];
                        }
                    }
                }
                if (row < 0) {
                    return;
                }
                pair(row, column);
                isMoved[row] = true;
            }
        }

        /// Pages that are like no other: where as many are left on both sides, they are each other's counterpart.
        private void leftOver() {
            int j = 0;
            for (int i = 0; i < rows; ) {
                if (partner[i] >= 0) {
                    j = isMoved[i] ? j : partner[i] + 1;
                    i++;
                    continue;
                }
                int end = i;
                while (end < rows && partner[end] < 0) {
                    end++;
                }
                int free = j;
                while (free < columns && !taken[free]) {
                    free++;
                }
                if (end - i == free - j) {
                    for (int k = 0; k < end - i; k++) {
                        pair(i + k, j + k);
                    }
                }
                i = end;
            }
        }

        private void pair(int row, int column) {
            partner[row] = column;
            taken[column] = true;
        }

        private PageAlignment result() {
            var pairs = new ArrayList<PagePair>();
            var moved = new ArrayList<PagePair>();
            int[] owner = new int[columns];
            Arrays.fill(owner, -1);
            for (int i = 0; i < rows; i++) {
                if (partner[i] >= 0) {
                    owner[partner[i]] = i;
                }
            }
            int next = 0;
            for (int j = 0; j < columns; j++) {
                int row = owner[j];
                if (row < 0) {
                    pairs.add(PagePair.inserted(j + 1));
                    continue;
                }
                if (!isMoved[row]) {
                    next = removed(next, row, pairs);
                }
                var pair = PagePair.of(row + 1, j + 1, alike[row][j]);
                pairs.add(pair);
                if (isMoved[row]) {
                    moved.add(pair);
                }
            }
            removed(next, rows, pairs);
            return new PageAlignment(List.copyOf(pairs), List.copyOf(moved));
        }

        private int removed(int from, int to, List<PagePair> pairs) {
            for (int i = from; i < to; i++) {
                if (partner[i] < 0) {
                    pairs.add(PagePair.removed(i + 1));
                }
            }
            return to;
        }
    }

    /// How often each word stands on a page, in a fixed order.
    private record Bag(Map<String, Integer> counts) {

        static Bag of(List<Atom> atoms) {
            Map<String, Integer> counts = new TreeMap<>();
            for (var atom : atoms) {
                if (atom.isWord()) {
                    counts.merge(atom.text(), atom.weight(), Integer::sum);
                }
            }
            return new Bag(counts);
        }

        boolean isEmpty() {
            return counts.isEmpty();
        }

        /// Shared weight, as a part of both.
        double alike(Bag other, Map<String, Integer> common) {
            double all = weight(common) + other.weight(common);
            if (all == 0) {
                return 0;
            }
            double shared = 0;
            for (var entry : counts.entrySet()) {
                int both = Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
                shared += (double) both / common.getOrDefault(entry.getKey(), 1);
            }
            return Math.min(1, 2 * shared / all);
        }

        private double weight(Map<String, Integer> common) {
            double weight = 0;
            for (var entry : counts.entrySet()) {
                weight += (double) entry.getValue() / common.getOrDefault(entry.getKey(), 1);
            }
            return weight;
        }
    }
}
