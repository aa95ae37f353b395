package intercept.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A second look at what found no partner in order: the same run of words elsewhere. It is nothing where the words
/// stand at the same place and only the file names them in another order, or where they flowed onto the next page;
/// otherwise somebody moved them.
final class MovedText {

    /// How far a word may stand from where its neighbours say it should, in parts of its size.
    private static final double TOLERANCE = 0.8;

    private static final int NEIGHBOURS = 6;

    private static final long MANY = 20_000;

    /// Shorter things, such as a number, are the same by chance.
    private static final int LETTERS = 4;

    private final WordAlignment alignment;
    private final List<Atom> first;
    private final List<Atom> second;
    private final Map<Integer, List<Integer>> kept = new HashMap<>();

    MovedText(WordAlignment alignment) {
        this.alignment = alignment;
        first = alignment.first();
        second = alignment.second();
    }

    void find() throws InterruptedException {
        for (int i = 0; i < first.size(); i++) {
            if (alignment.partner(i) >= 0) {
                kept.computeIfAbsent(first.get(i).page(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        var blocks = blocks();
        var found = new ArrayList<WordAlignment.Block>();
        for (var block : blocks) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!isFree(block)) {
                continue;
            }
            boolean same = standsWhereItDid(block) || flowed(block);
            for (int k = 0; k < block.length(); k++) {
                alignment.sameFirst(block.first() + k);
                alignment.sameSecond(block.second() + k);
            }
            if (!same) {
                found.add(block);
            }
        }
        found.forEach(block -> alignment.moved().addAll(JumpedOver.instead(alignment, block)));
        alignment.moved().sort(Comparator.comparingInt(WordAlignment.Block::second));
    }

    /// The longest common runs of what is left, the longest first. Empty where two texts have so little in common that
    /// everything would be moved.
    private List<WordAlignment.Block> blocks() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < second.size(); j++) {
            if (alignment.back(j) == WordAlignment.NONE) {
                places.computeIfAbsent(second.get(j).text(), _ -> new ArrayList<>())
                        .add(j);
            }
        }
        if (pairs(places) > MANY) {
            return List.of();
        }
        var blocks = new ArrayList<WordAlignment.Block>();
        for (int i = 0; i < first.size(); i++) {
            if (alignment.partner(i) != WordAlignment.NONE) {
                continue;
            }
            for (int j : places.getOrDefault(first.get(i).text(), List.of())) {
                if (!isRunBefore(i, j)) {
                    var block = block(i, j);
                    if (isWhole(block)) {
                        blocks.add(block);
                    }
                }
            }
        }
        return blocks.stream()
                .map(block -> new Candidate(block, letters(block), standsWhereItDid(block)))
                .filter(block -> block.same() || block.letters() >= LETTERS)
                .sorted(Comparator.comparing(Candidate::same)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingInt(Candidate::letters).reversed()))
                .map(Candidate::block)
                .toList();
    }

    private long pairs(Map<String, List<Integer>> places) {
        return IntStream.range(0, first.size())
                .filter(i -> alignment.partner(i) == WordAlignment.NONE)
                .mapToLong(
                        i -> places.getOrDefault(first.get(i).text(), List.of()).size())
                .sum();
    }

    private boolean isRunBefore(int i, int j) {
        return i > 0 && j > 0 && areEqual(i - 1, j - 1);
    }

    private boolean areEqual(int i, int j) {
        return alignment.partner(i) == WordAlignment.NONE
                && alignment.back(j) == WordAlignment.NONE
                && first.get(i).text().equals(second.get(j).text());
    }

    private WordAlignment.Block block(int i, int j) {
        int length = 0;
        while (i + length < first.size() && j + length < second.size() && areEqual(i + length, j + length)) {
            length++;
        }
        return new WordAlignment.Block(i, j, length);
    }

    private int letters(WordAlignment.Block block) {
        return IntStream.range(block.first(), block.first() + block.length())
                .map(i -> letters(first.get(i)))
                .sum();
    }

    private static int letters(Atom atom) {
        if (!atom.isWord()) {
            return 0;
        }
        return atom.alone() ? 2 : atom.text().length();
    }

    /// Part of a word that became another is not moved.
    private boolean isWhole(WordAlignment.Block block) {
        return isEdge(first, block.first())
                && isEdge(second, block.second())
                && isEdge(first, block.first() + block.length())
                && isEdge(second, block.second() + block.length());
    }

    private static boolean isEdge(List<Atom> atoms, int index) {
        return index >= atoms.size()
                || !atoms.get(index).glued()
                || atoms.get(index).alone();
    }

    private record Candidate(WordAlignment.Block block, int letters, boolean same) {}

    private boolean isFree(WordAlignment.Block block) {
        return IntStream.range(0, block.length()).allMatch(k -> areEqual(block.first() + k, block.second() + k));
    }

    /// Whether a neighbour that has a partner went the same way.
    private boolean standsWhereItDid(WordAlignment.Block block) {
        var from = first.get(block.first());
        var to = second.get(block.second());
        double tolerance = Math.max(4, TOLERANCE * from.box().height());
        double dx = to.box().x() - from.box().x();
        double dy = to.box().y() - from.box().y();
        return neighbours(from, to).stream().anyMatch(i -> {
            var here = first.get(i).box();
            var there = second.get(alignment.partner(i)).box();
            return Math.abs(there.x() - here.x() - dx) < tolerance && Math.abs(there.y() - here.y() - dy) < tolerance;
        });
    }

    private List<Integer> neighbours(Atom from, Atom to) {
        return kept.getOrDefault(from.page(), List.of()).stream()
                .filter(i -> second.get(alignment.partner(i)).page() == to.page())
                .sorted(Comparator.comparingDouble(i -> far(first.get(i), from)))
                .limit(NEIGHBOURS)
                .toList();
    }

    private static double far(Atom one, Atom other) {
        return Math.hypot(
                one.box().x() - other.box().x(),
                2 * (one.box().y() - other.box().y()));
    }

    /// Whether the run only went over the edge of a page, because something before it became longer or shorter.
    private boolean flowed(WordAlignment.Block block) {
        int page = first.get(block.first()).page();
        int expected = expectedPage(block.first());
        return expected >= 0
                && Math.abs(second.get(block.second()).page() - expected) == 1
                && isAtEdge(
                        first,
                        block.first(),
                        block.length(),
                        second.get(block.second()).page() < expected,
                        page);
    }

    private int expectedPage(int index) {
        for (int i = index - 1;
                i >= 0 && first.get(i).page() == first.get(index).page();
                i--) {
            if (alignment.partner(i) >= 0) {
                return second.get(alignment.partner(i)).page();
            }
        }
        return -1;
    }

    /// Few words stand between the run and the page's edge that it went over: a header, a footer.
    private static boolean isAtEdge(List<Atom> atoms, int start, int length, boolean atTop, int page) {
        int between = 0;
        for (int i = atTop ? start - 1 : start + length; i >= 0 && i < atoms.size(); i += atTop ? -1 : 1) {
            if (atoms.get(i).page() != page || between > 60) {
                break;
            }
            between++;
        }
        return between <= 60;
    }
}
