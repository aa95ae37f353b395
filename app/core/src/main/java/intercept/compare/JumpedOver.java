package intercept.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Of two blocks that changed places in the order, either may be said to have moved. It is the one that went: a note
/// that stays where it was on the page, while the block before it goes below, did not move.
final class JumpedOver {

    /// In points.
    private static final double STAYED = 6;

    private JumpedOver() {}

    /// The block itself, or those that it only seems to have jumped over.
    static List<WordAlignment.Block> instead(WordAlignment alignment, WordAlignment.Block block) {
        if (!stayed(alignment, block.first(), block.second())) {
            return List.of(block);
        }
        int[] crossed = IntStream.range(0, alignment.first().size())
                .filter(i -> alignment.partner(i) >= 0 && crosses(alignment, i, block))
                .toArray();
        boolean allWent =
                crossed.length > 0 && IntStream.of(crossed).noneMatch(i -> stayed(alignment, i, alignment.partner(i)));
        return allWent ? runs(alignment, crossed) : List.of(block);
    }

    private static boolean crosses(WordAlignment alignment, int index, WordAlignment.Block block) {
        boolean before = index < block.first();
        boolean beforeInSecond = alignment.partner(index) < block.second();
        return before != beforeInSecond;
    }

    private static boolean stayed(WordAlignment alignment, int first, int second) {
        var here = alignment.first().get(first);
        var there = alignment.second().get(second);
        return here.page() == there.page()
                && Math.abs(here.box().x() - there.box().x()) < STAYED
                && Math.abs(here.box().y() - there.box().y()) < STAYED;
    }

    private static List<WordAlignment.Block> runs(WordAlignment alignment, int[] crossed) {
        var runs = new ArrayList<WordAlignment.Block>();
        for (int i = 0; i < crossed.length; ) {
            int end = i + 1;
            while (end < crossed.length && follows(alignment, crossed, end)) {
                end++;
            }
            runs.add(new WordAlignment.Block(crossed[i], alignment.partner(crossed[i]), end - i));
            i = end;
        }
        return runs;
    }

    private static boolean follows(WordAlignment alignment, int[] crossed, int index) {
        return crossed[index] == crossed[index - 1] + 1
                && alignment.partner(crossed[index]) == alignment.partner(crossed[index - 1]) + 1;
    }
}
