package intercept.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which atom of one text is which of the other. What stands elsewhere but in the same order has a partner; what
/// changed its place in the order is in `moved`.
final class WordAlignment {

    /// No partner.
    static final int NONE = -1;

    /// No partner needed: told otherwise, or the same to a reader.
    static final int EXPLAINED = -2;

    private final List<Atom> first;
    private final List<Atom> second;
    private final int[] partner;
    private final int[] back;
    private final BitSet same = new BitSet();
    private final BitSet sameInSecond = new BitSet();
    private final BitSet anchors = new BitSet();
    private final BitSet anchorsInSecond = new BitSet();
    private final List<Block> moved = new ArrayList<>();

    private WordAlignment(List<Atom> first, List<Atom> second, int[] partner) {
        this.first = first;
        this.second = second;
        this.partner = partner;
        back = new int[second.size()];
        Arrays.fill(back, NONE);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                back[partner[i]] = i;
            }
        }
    }

    /// A run of atoms that stands at another place in the order.
    record Block(int first, int second, int length) {}

    static WordAlignment of(List<Atom> first, List<Atom> second) throws InterruptedException {
        Map<String, Integer> numbers = new HashMap<>();
        int[] left = numbers(first, numbers);
        int[] right = numbers(second, numbers);
        int[] partner = SequenceMatch.match(left, right, (a, b) -> weight(first.get(a), second.get(b)));
        var alignment = new WordAlignment(first, second, partner);
        new MovedText(alignment).find();
        return alignment;
    }

    private static int[] numbers(List<Atom> atoms, Map<String, Integer> numbers) {
        int[] result = new int[atoms.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = numbers.computeIfAbsent(atoms.get(i).text(), _ -> numbers.size());
        }
        return result;
    }

    /// Equal things in the same column are rather the same than equal things elsewhere.
    private static int weight(Atom a, Atom b) {
        int weight = 2 * a.weight();
        if (Math.abs(a.box().x() - b.box().x()) < 3) {
            weight += 2;
        }
        return Math.abs(a.box().y() - b.box().y()) < 3 ? weight + 1 : weight;
    }

    List<Atom> first() {
        return first;
    }

    List<Atom> second() {
        return second;
    }

    List<Block> moved() {
        return moved;
    }

    /// Whether it has a partner, or is the same to a reader in another way.
    boolean isSame(int index) {
        return same.get(index) || (partner[index] >= 0 && !anchors.get(index));
    }

    boolean isSameInSecond(int index) {
        return sameInSecond.get(index) || (back[index] >= 0 && !anchorsInSecond.get(index));
    }

    int partner(int index) {
        return partner[index];
    }

    int back(int index) {
        return back[index];
    }

    void explainFirst(int index) {
        if (partner[index] >= 0) {
            back[partner[index]] = NONE;
        }
        partner[index] = EXPLAINED;
    }

    void explainSecond(int index) {
        if (back[index] >= 0) {
            partner[back[index]] = NONE;
        }
        back[index] = EXPLAINED;
    }

    /// Both are the same to a reader, though they are not cut alike or stand elsewhere.
    void sameFirst(int index) {
        explainFirst(index);
        same.set(index);
    }

    void sameSecond(int index) {
        explainSecond(index);
        sameInSecond.set(index);
    }

    /// Whether it only marks where a field and its counterpart stand.
    boolean isAnchor(int index) {
        return anchors.get(index);
    }

    /// Takes a partner away: both changed.
    void leave(int index) {
        back[partner[index]] = NONE;
        partner[index] = NONE;
    }

    void join(int a, int b) {
        partner[a] = b;
        back[b] = a;
    }

    /// Makes two places each other's partner, so that the text between is compared with its counterpart; where that
    /// would cross another pair, they are only explained.
    void anchor(int a, int b) {
        explainFirst(a);
        explainSecond(b);
        if (between(a, b)) {
            join(a, b);
            anchors.set(a);
            anchorsInSecond.set(b);
        }
    }

    private boolean between(int a, int b) {
        for (int i = a - 1; i >= 0; i--) {
            if (partner[i] >= 0) {
                if (partner[i] > b) {
                    return false;
                }
                break;
            }
        }
        for (int i = a + 1; i < partner.length; i++) {
            if (partner[i] >= 0) {
                return partner[i] > b;
            }
        }
        return true;
    }
}
