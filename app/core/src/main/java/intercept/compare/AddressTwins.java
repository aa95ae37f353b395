package intercept.compare;

import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds addresses that were put in the place of another that looks like them, and the letters that differ.
final class AddressTwins {

    /// What part of the longer one has to be the same, at least.
    private static final double ALIKE = 0.6;

    private static final int LONGEST = 320;
    private static final int MOST = 40;

    private AddressTwins() {}

    /// Looks at words that stand in each other's place.
    static void mark(
            List<TextWord> left, List<TextWord> right, List<TextRange> lettersLeft, List<TextRange> lettersRight)
            throws InterruptedException {
        var first = addresses(left);
        var second = new ArrayList<>(addresses(right));
        for (var word : first) {
            var twins = new ArrayList<Twin>();
            for (var other : second) {
                twins.add(Twin.of(word, other));
            }
            twins.stream()
                    .filter(twin -> twin.share() >= ALIKE)
                    .max(Comparator.comparingDouble(Twin::share))
                    .ifPresent(best -> {
                        second.remove(best.right());
                        lettersLeft.addAll(best.lettersLeft());
                        lettersRight.addAll(best.lettersRight());
                    });
        }
    }

    /// Mail addresses and names of hosts.
    private static List<TextWord> addresses(List<TextWord> words) {
        return words.stream()
                .filter(word -> word.folded().length() <= LONGEST)
                .filter(word -> word.folded().indexOf('@') > 0 || isHost(word.folded()))
                .limit(MOST)
                .toList();
    }

    private static boolean isHost(String word) {
        int dot = word.indexOf('.');
        return dot > 0
                && dot < word.length() - 2
                && Character.isLetter(word.codePointAt(0))
                && Character.isLetter(word.codePointAt(dot + 1));
    }

    private record Twin(TextWord right, double share, List<TextRange> lettersLeft, List<TextRange> lettersRight) {

        static Twin of(TextWord left, TextWord right) throws InterruptedException {
            int[] first = left.folded().codePoints().toArray();
            int[] second = right.folded().codePoints().toArray();
            int[] partner = SequenceMatch.match(first, second, (_, _) -> 1);
            var inFirst = new BitSet();
            var inSecond = new BitSet();
            for (int i = 0; i < partner.length; i++) {
                if (partner[i] >= 0) {
                    inFirst.set(i);
                    inSecond.set(partner[i]);
                }
            }
            double share = Math.min(
                    share(partner, 0, first.length, 0, second.length),
                    share(partner, host(first), ending(first), host(second), ending(second)));
            return new Twin(right, share, open(left, first, inFirst), open(right, second, inSecond));
        }

        /// How much of a stretch of the one stands in a stretch of the other.
        private static double share(int[] partner, int start, int end, int otherStart, int otherEnd) {
            long same = IntStream.range(start, end)
                    .filter(i -> partner[i] >= otherStart && partner[i] < otherEnd)
                    .count();
            return (double) same / Math.max(1, Math.max(end - start, otherEnd - otherStart));
        }

        /// Where the name of the host begins: the same person at another house is no twin.
        private static int host(int[] letters) {
            return last(letters, '@') + 1;
        }

        /// Where the last label of the host begins, which many hosts have in common.
        private static int ending(int[] letters) {
            int dot = last(letters, '.');
            return dot > host(letters) ? dot : letters.length;
        }

        private static int last(int[] letters, int wanted) {
            for (int i = letters.length - 1; i >= 0; i--) {
                if (letters[i] == wanted) {
                    return i;
                }
            }
            return -1;
        }

        /// Places in the text; the whole word where folding changed the number of letters, so that they cannot be told.
        private static List<TextRange> open(TextWord word, int[] letters, BitSet same) {
            int length = word.folded().length();
            if (length != word.at().end() - word.at().start()) {
                return List.of(word.at());
            }
            var ranges = new ArrayList<TextRange>();
            int at = word.at().start();
            boolean joins = false;
            for (int i = 0; i < letters.length; i++) {
                int end = at + Character.charCount(letters[i]);
                if (!same.get(i)) {
                    ranges.add(joins ? new TextRange(ranges.removeLast().start(), end) : new TextRange(at, end));
                }
                joins = !same.get(i);
                at = end;
            }
            return ranges;
        }
    }
}
