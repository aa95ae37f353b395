package intercept.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Blocks that keep their place in the order but not on the page: somebody took the payment block and put it lower,
/// while what stands before and after stayed. What an inserted line pushes away is no such block.
final class DisplacedBlocks {

    /// Less is a matter of setting. In points.
    private static final double FAR = 18;

    private static final double SAME = 1.5;
    private static final int ATOMS = 6;
    private static final int BLOCKS = 3;

    private DisplacedBlocks() {}

    static List<WordAlignment.Block> of(WordAlignment alignment) {
        var blocks = new ArrayList<WordAlignment.Block>();
        var pages = IntStream.range(0, alignment.first().size())
                .mapToObj(i -> alignment.first().get(i).page())
                .distinct()
                .toList();
        for (int page : pages) {
            blocks.addAll(onPage(alignment, page));
        }
        return blocks;
    }

    private static List<WordAlignment.Block> onPage(WordAlignment alignment, int page) {
        int[] atoms = IntStream.range(0, alignment.first().size())
                .filter(i -> alignment.first().get(i).page() == page)
                .toArray();
        if (IntStream.of(atoms).anyMatch(i -> alignment.partner(i) < 0) || hasNews(alignment, atoms)) {
            return List.of();
        }
        var usual = usual(alignment, atoms);
        var blocks = new ArrayList<WordAlignment.Block>();
        int stayed = 0;
        for (int i = 0; i < atoms.length; ) {
            int end = i + 1;
            var way = way(alignment, atoms[i]);
            while (end < atoms.length
                    && way.isNear(way(alignment, atoms[end]), SAME)
                    && follows(alignment, atoms, end)) {
                end++;
            }
            if (way.isNear(usual, FAR)) {
                stayed += end - i;
            } else {
                blocks.add(new WordAlignment.Block(atoms[i], alignment.partner(atoms[i]), end - i));
            }
            i = end;
        }
        boolean isPlain = stayed * 2 > atoms.length
                && blocks.size() <= BLOCKS
                && blocks.stream().allMatch(block -> block.length() >= ATOMS);
        return isPlain ? blocks : List.of();
    }

    private static boolean follows(WordAlignment alignment, int[] atoms, int index) {
        return alignment.partner(atoms[index]) == alignment.partner(atoms[index - 1]) + 1;
    }

    /// Whether the other page has words that this one has not.
    private static boolean hasNews(WordAlignment alignment, int[] atoms) {
        if (atoms.length == 0) {
            return true;
        }
        int other = alignment.second().get(alignment.partner(atoms[0])).page();
        return IntStream.range(0, alignment.second().size())
                .anyMatch(j -> alignment.second().get(j).page() == other && alignment.back(j) < 0);
    }

    private static Way way(WordAlignment alignment, int index) {
        var here = alignment.first().get(index).box();
        var there = alignment.second().get(alignment.partner(index)).box();
        return new Way(there.x() - here.x(), there.y() - here.y());
    }

    private static Way usual(WordAlignment alignment, int[] atoms) {
        Map<Long, Integer> counts = new HashMap<>();
        Way best = new Way(0, 0);
        int most = 0;
        for (int atom : atoms) {
            var way = way(alignment, atom);
            int count = counts.merge(Math.round(way.dx() / 4) * 100_000 + Math.round(way.dy() / 4), 1, Integer::sum);
            if (count > most) {
                most = count;
                best = way;
            }
        }
        return best;
    }

    private record Way(double dx, double dy) {

        boolean isNear(Way other, double distance) {
            return Math.abs(dx - other.dx) < distance && Math.abs(dy - other.dy) < distance;
        }
    }
}
