package intercept.compare;

import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Two texts side by side, with the words that differ.
///
/// @param changedLeft words of the left that the right has not, or has elsewhere; joined where they follow each other
/// @param changedRight the same of the right
/// @param lettersLeft within changed words: what differs in an address that looks like its counterpart
/// @param lettersRight the same of the right
public record ComparedText(
        String left,
        String right,
        List<TextRange> changedLeft,
        List<TextRange> changedRight,
        List<TextRange> lettersLeft,
        List<TextRange> lettersRight) {

    /// Nothing that a reader would see differs.
    public boolean isSame() {
        return changedLeft.isEmpty() && changedRight.isEmpty();
    }

    /// Compares word by word; blanks, kinds of quotes and dashes make no difference.
    public static ComparedText of(String left, String right) throws InterruptedException {
        var first = TextWord.in(left);
        var second = TextWord.in(right);
        Map<String, Integer> numbers = new HashMap<>();
        int[] partner = SequenceMatch.match(
                numbered(first, numbers),
                numbered(second, numbers),
                (a, _) -> 1 + Math.min(first.get(a).folded().length(), 8));
        var back = new BitSet();
        Arrays.stream(partner).filter(place -> place >= 0).forEach(back::set);
        var lettersLeft = new ArrayList<TextRange>();
        var lettersRight = new ArrayList<TextRange>();
        int b = 0;
        for (int a = 0; a < first.size() || b < second.size(); ) {
            int gapA = a;
            int gapB = b;
            while (a < first.size() && partner[a] < 0) {
                a++;
            }
            while (b < second.size() && !back.get(b)) {
                b++;
            }
            AddressTwins.mark(first.subList(gapA, a), second.subList(gapB, b), lettersLeft, lettersRight);
            a++;
            b++;
        }
        return new ComparedText(
                left,
                right,
                open(first, place -> partner[place] >= 0),
                open(second, back::get),
                List.copyOf(lettersLeft),
                List.copyOf(lettersRight));
    }

    private static int[] numbered(List<TextWord> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word.folded(), _ -> numbers.size()))
                .toArray();
    }

    private static List<TextRange> open(List<TextWord> words, IntPredicate matched) {
        var ranges = new ArrayList<TextRange>();
        boolean joins = false;
        for (int i = 0; i < words.size(); i++) {
            var at = words.get(i).at();
            if (matched.test(i)) {
                joins = false;
            } else {
                ranges.add(joins ? new TextRange(ranges.removeLast().start(), at.end()) : at);
                joins = true;
            }
        }
        return List.copyOf(ranges);
    }
}
