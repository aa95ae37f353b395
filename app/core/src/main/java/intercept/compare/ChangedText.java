package intercept.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// Widens what has no partner to what a reader calls one change: whole words, phrases; and drops what only looks
/// different to a program, such as a word that is cut otherwise or hyphenated at the end of a line.
final class ChangedText {

    /// Farther apart, in parts of the size, two words are not one phrase.
    static final double FAR = 1.6;

    /// Signs of a word at most, in scripts without blanks.
    private static final int SHORT = 14;

    private static final String MARKS = ":;,.!?\u3001\u3002\u00B7/|";

    private final WordAlignment alignment;
    private final List<Atom> first;
    private final List<Atom> second;

    private ChangedText(WordAlignment alignment) {
        this.alignment = alignment;
        first = alignment.first();
        second = alignment.second();
    }

    /// Settles the alignment; afterwards every atom without a partner belongs to a change.
    static List<Gap> settle(WordAlignment alignment) {
        var text = new ChangedText(alignment);
        text.slide();
        text.gaps().forEach(text::dropSame);
        text.wholeWords();
        text.joinPhrases();
        text.wholeWords();
        return text.gaps();
    }

    /// What lies between partners, where something has none.
    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        int a = 0;
        int b = 0;
        for (int i = 0; i <= first.size(); i++) {
            if (i < first.size() && alignment.partner(i) < 0) {
                continue;
            }
            int partner = i < first.size() ? alignment.partner(i) : second.size();
            if (hasChange(a, i, b, partner)) {
                gaps.add(new Gap(a, i, b, partner));
            }
            a = i + 1;
            b = partner + 1;
        }
        return gaps;
    }

    private boolean hasChange(int a, int a1, int b, int b1) {
        return IntStream.range(a, a1).anyMatch(this::isOpen)
                || IntStream.range(b, b1).anyMatch(this::isOpenInSecond);
    }

    private boolean isOpen(int index) {
        return alignment.partner(index) == WordAlignment.NONE;
    }

    private boolean isOpenInSecond(int index) {
        return alignment.back(index) == WordAlignment.NONE;
    }

    /// Between two rows that begin alike, what was inserted may start in the middle of the first: the insertion slides
    /// to the start of a line.
    private void slide() {
        for (var gap : gaps()) {
            if (gap.first() == gap.firstEnd() && allOpen(gap.second(), gap.secondEnd(), false)) {
                slide(gap.second(), gap.secondEnd(), second, false);
            } else if (gap.second() == gap.secondEnd() && allOpen(gap.first(), gap.firstEnd(), true)) {
                slide(gap.first(), gap.firstEnd(), first, true);
            }
        }
    }

    private boolean allOpen(int start, int end, boolean inFirst) {
        return IntStream.range(start, end).allMatch(i -> inFirst ? isOpen(i) : isOpenInSecond(i));
    }

    private void slide(int start, int end, List<Atom> atoms, boolean inFirst) {
        int best = 0;
        int bestScore = edges(atoms, start, end);
        int steps = Math.min(60, start);
        for (int by = 1; by <= steps && isSameSign(atoms, start - by, end - by); by++) {
            int score = edges(atoms, start - by, end - by);
            if (score > bestScore) {
                best = by;
                bestScore = score;
            }
        }
        for (int by = 1; by <= best; by++) {
            int from = start - by;
            int to = end - by;
            int partner = inFirst ? alignment.partner(from) : alignment.back(from);
            if (partner < 0 || alignment.isAnchor(inFirst ? from : partner)) {
                return;
            }
            if (inFirst) {
                alignment.leave(from);
                alignment.join(to, partner);
            } else {
                alignment.leave(partner);
                alignment.join(partner, to);
            }
        }
    }

    private static boolean isSameSign(List<Atom> atoms, int one, int other) {
        return atoms.get(one).text().equals(atoms.get(other).text());
    }

    private static int edges(List<Atom> atoms, int start, int end) {
        return (startsLine(atoms, start) ? 2 : 0)
                + (startsLine(atoms, end) ? 2 : 0)
                + (atoms.get(start).glued() ? 0 : 1)
                + (end >= atoms.size() || !atoms.get(end).glued() ? 1 : 0);
    }

    static boolean startsLine(List<Atom> atoms, int index) {
        return index <= 0
                || index >= atoms.size()
                || atoms.get(index).line() != atoms.get(index - 1).line()
                || atoms.get(index).page() != atoms.get(index - 1).page();
    }

    /// What reads the same from either end is the same, however it is cut.
    private void dropSame(Gap gap) {
        int a = gap.first();
        int b = gap.second();
        var equal = new int[] {a, b};
        var left = new StringBuilder();
        var right = new StringBuilder();
        while (true) {
            if (left.compareTo(right) == 0) {
                left.setLength(0);
                right.setLength(0);
                a = skipHyphens(first, a, gap.firstEnd());
                b = skipHyphens(second, b, gap.secondEnd());
                equal = new int[] {a, b};
            }
            boolean takeLeft = left.length() <= right.length();
            if (takeLeft && a < gap.firstEnd() && isOpen(a)) {
                left.append(first.get(a++).text());
                a = skipHyphens(first, a, gap.firstEnd());
            } else if (!takeLeft && b < gap.secondEnd() && isOpenInSecond(b)) {
                right.append(second.get(b++).text());
                b = skipHyphens(second, b, gap.secondEnd());
            } else {
                break;
            }
            int common = Math.min(left.length(), right.length());
            if (!left.substring(0, common).contentEquals(right.substring(0, common))) {
                break;
            }
        }
        explain(gap.first(), equal[0], gap.second(), equal[1]);
        dropSameEnd(new Gap(equal[0], gap.firstEnd(), equal[1], gap.secondEnd()));
    }

    private void dropSameEnd(Gap gap) {
        int a = gap.firstEnd();
        int b = gap.secondEnd();
        int equalA = a;
        int equalB = b;
        String left = "";
        String right = "";
        while (true) {
            boolean takeLeft = left.length() <= right.length();
            if (takeLeft && a > gap.first() && isOpen(a - 1)) {
                left = first.get(--a).text() + left;
            } else if (!takeLeft && b > gap.second() && isOpenInSecond(b - 1)) {
                right = second.get(--b).text() + right;
            } else {
                break;
            }
            if (!left.endsWith(right) && !right.endsWith(left)) {
                break;
            }
            if (left.equals(right)) {
                equalA = a;
                equalB = b;
            }
        }
        explain(equalA, gap.firstEnd(), equalB, gap.secondEnd());
    }

    private static int skipHyphens(List<Atom> atoms, int from, int end) {
        int index = from;
        while (index < end && atoms.get(index).hyphen()) {
            index++;
        }
        return index;
    }

    private void explain(int a, int a1, int b, int b1) {
        for (int i = a; i < a1; i++) {
            alignment.sameFirst(i);
        }
        for (int j = b; j < b1; j++) {
            alignment.sameSecond(j);
        }
    }

    /// A word of which a part changed, changed; and so did its partners.
    private void wholeWords() {
        Deque<int[]> open = new ArrayDeque<>();
        IntStream.range(0, first.size()).filter(this::isOpen).forEach(i -> open.push(new int[] {0, i}));
        IntStream.range(0, second.size()).filter(this::isOpenInSecond).forEach(j -> open.push(new int[] {1, j}));
        while (!open.isEmpty()) {
            var next = open.pop();
            boolean inFirst = next[0] == 0;
            var atoms = inFirst ? first : second;
            int index = next[1];
            if (isGlued(atoms, index)) {
                widen(index - 1, inFirst, open);
            }
            if (isGlued(atoms, index + 1)) {
                widen(index + 1, inFirst, open);
            }
        }
    }

    /// Whether an atom and the one before are parts of one word. Scripts without blanks have words of their own: a
    /// short run of their signs between marks is one.
    private static boolean isGlued(List<Atom> atoms, int index) {
        if (index <= 0 || index >= atoms.size() || !atoms.get(index).glued()) {
            return false;
        }
        var left = atoms.get(index - 1);
        var right = atoms.get(index);
        if (!left.alone() && !right.alone()) {
            return true;
        }
        if (!isSign(left) || !isSign(right)) {
            return false;
        }
        int start = index - 1;
        while (start > 0 && index - start <= SHORT && atoms.get(start).glued() && isSign(atoms.get(start - 1))) {
            start--;
        }
        int end = index + 1;
        while (end < atoms.size() && end - start <= SHORT && atoms.get(end).glued() && isSign(atoms.get(end))) {
            end++;
        }
        return end - start <= SHORT;
    }

    /// A sign of a script without blanks, or a bracket or dash that joins them.
    private static boolean isSign(Atom atom) {
        return atom.alone() || (!atom.isWord() && MARKS.indexOf(atom.text()) < 0);
    }

    private void widen(int index, boolean inFirst, Deque<int[]> open) {
        int partner = inFirst ? alignment.partner(index) : alignment.back(index);
        if (partner < 0 || alignment.isAnchor(inFirst ? index : partner)) {
            return;
        }
        alignment.leave(inFirst ? index : partner);
        open.push(new int[] {0, inFirst ? index : partner});
        open.push(new int[] {1, inFirst ? partner : index});
    }

    /// A little word that stayed amid words that changed belongs to the phrase.
    private void joinPhrases() {
        var gaps = gaps();
        for (int k = 0; k + 1 < gaps.size(); k++) {
            var before = gaps.get(k);
            var after = gaps.get(k + 1);
            int length = after.first() - before.firstEnd();
            boolean isRun = length == after.second() - before.secondEnd()
                    && IntStream.range(before.firstEnd(), after.first()).noneMatch(alignment::isAnchor);
            if (isRun && isIsland(before, after)) {
                for (int i = before.firstEnd(); i < after.first(); i++) {
                    alignment.leave(i);
                }
            }
        }
    }

    private boolean isIsland(Gap before, Gap after) {
        int letters = letters(first, before.firstEnd(), after.first());
        int around = Math.min(most(before), most(after));
        return letters * 2 <= around
                && letters <= 12
                && (isNear(first, before.firstEnd(), after.first())
                        && isNear(second, before.secondEnd(), after.second()))
                && isOpenAround(before, after);
    }

    private boolean isOpenAround(Gap before, Gap after) {
        return (isOpenAt(first, before.firstEnd() - 1, true) && isOpenAt(first, after.first(), true))
                || (isOpenAt(second, before.secondEnd() - 1, false) && isOpenAt(second, after.second(), false));
    }

    private boolean isOpenAt(List<Atom> atoms, int index, boolean inFirst) {
        return index >= 0 && index < atoms.size() && (inFirst ? isOpen(index) : isOpenInSecond(index));
    }

    private int most(Gap gap) {
        return Math.max(letters(first, gap.first(), gap.firstEnd()), letters(second, gap.second(), gap.secondEnd()));
    }

    private static int letters(List<Atom> atoms, int start, int end) {
        return IntStream.range(start, end)
                .map(i -> atoms.get(i).text().length())
                .sum();
    }

    private static boolean isNear(List<Atom> atoms, int start, int end) {
        for (int i = Math.max(1, start); i <= end && i < atoms.size(); i++) {
            if (isFar(atoms.get(i - 1), atoms.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether one phrase cannot hold both: on other lines, or with a wide blank between.
    static boolean isFar(Atom left, Atom right) {
        if (left.page() != right.page() || left.line() != right.line()) {
            return true;
        }
        double gap = Math.max(
                right.box().x() - left.box().right(),
                left.box().x() - right.box().right());
        return gap > FAR * Math.max(left.box().height(), right.box().height());
    }
}
