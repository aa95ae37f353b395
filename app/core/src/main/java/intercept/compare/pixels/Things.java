package intercept.compare.pixels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Completes what was found to the things that changed: a stroke to its digit, the two thin edges that a moved
/// logo leaves to the logo, a frame and the word in it to a stamp.
///
/// A thing is ink that hangs together, on either sheet.
final class Things {

    /// How far ink stands off the paper.
    private static final int INK = 96;
    /// A thing of which so much is touched has changed as a whole.
    private static final double WHOLE = 0.8;
    private static final int NEAR = 2;
    /// A row of so many letters is completed letter by letter; what is larger needs no completion.
    private static final int LETTERS = 3;

    private final Excess excess;
    private final Groups groups;
    private final int letter;
    private final int[] parents;
    private final List<Group> bounds;
    private int[] stack = new int[1024];

    /// @param letter the largest height and width of a letter, in pixels
    Things(Excess excess, Groups groups, int letter) {
        this.excess = excess;
        this.groups = groups;
        this.letter = letter;
        bounds = new ArrayList<>(groups.all());
        parents = new int[bounds.size()];
        Arrays.setAll(parents, i -> i);
    }

    /// The groups, completed and joined.
    List<Group> completed(Sheet genuine, Sheet disputed) {
        complete(genuine);
        complete(disputed);
        joinNested();
        Map<Integer, Group> joined = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            joined.merge(root(i), bounds.get(i), Group::with);
        }
        return List.copyOf(joined.values());
    }

    private void complete(Sheet sheet) {
        int paper = Noise.paper(sheet);
        var seen = new BitSet(sheet.width() * sheet.height());
        for (var group : groups.all()) {
            for (int y = group.top(); y < group.bottom(); y++) {
                for (int x = group.left(); x < group.right(); x++) {
                    int pixel = y * sheet.width() + x;
                    if (excess.counts(pixel)) {
                        floodAround(x, y, sheet, paper, seen);
                    }
                }
            }
        }
    }

    private void floodAround(int x, int y, Sheet sheet, int paper, BitSet seen) {
        for (int nearY = Math.max(0, y - 1); nearY <= Math.min(sheet.height() - 1, y + 1); nearY++) {
            for (int nearX = Math.max(0, x - 1); nearX <= Math.min(sheet.width() - 1, x + 1); nearX++) {
                int near = nearY * sheet.width() + nearX;
                if (!seen.get(near) && isInk(sheet, near, paper)) {
                    flood(near, sheet, paper, seen);
                }
            }
        }
    }

    private static boolean isInk(Sheet sheet, int at, int paper) {
        int pixel = sheet.pixels()[at];
        return pixel != 0 && Math.abs(Grey.luma(pixel) - paper) > INK;
    }

    private void flood(int start, Sheet sheet, int paper, BitSet seen) {
        int wide = sheet.width();
        int left = wide;
        int top = sheet.height();
        int right = 0;
        int bottom = 0;
        int size = 0;
        var touched = new BitSet(parents.length);
        stack[size++] = start;
        seen.set(start);
        while (size > 0) {
            int at = stack[--size];
            int x = at % wide;
            int y = at / wide;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            touch(x, y, touched);
            for (int nextY = Math.max(0, y - 1); nextY <= Math.min(sheet.height() - 1, y + 1); nextY++) {
                for (int nextX = Math.max(0, x - 1); nextX <= Math.min(wide - 1, x + 1); nextX++) {
                    int next = nextY * wide + nextX;
                    if (!seen.get(next) && isInk(sheet, next, paper)) {
                        seen.set(next);
                        if (size == stack.length) {
                            stack = Arrays.copyOf(stack, 2 * size);
                        }
                        stack[size++] = next;
                    }
                }
            }
        }
        take(new Group(left, top, right, bottom, 0, 0), touched);
    }

    /// What lies near belongs to the thing too: the tolerance of the comparison leaves a gap.
    private void touch(int x, int y, BitSet touched) {
        for (int nearY = Math.max(0, y - NEAR); nearY <= Math.min(excess.height() - 1, y + NEAR); nearY++) {
            for (int nearX = Math.max(0, x - NEAR); nearX <= Math.min(excess.width() - 1, x + NEAR); nearX++) {
                int near = nearY * excess.width() + nearX;
                if (excess.counts(near)) {
                    touched.set(groups.at(near));
                }
            }
        }
    }

    private void take(Group thing, BitSet touched) {
        var all =
                touched.stream().mapToObj(groups.all()::get).reduce(Group::with).orElseThrow();
        boolean isLetter = Math.max(thing.width(), thing.height()) <= letter
                && all.height() <= letter
                && all.width() <= LETTERS * letter;
        if (isLetter || isWhole(thing, all, touched)) {
            int first = touched.nextSetBit(0);
            bounds.set(first, bounds.get(first).with(thing));
            touched.stream().forEach(other -> parents[root(other)] = root(first));
        }
    }

    /// Whether edges along the whole thing changed, and not two spots of a frame that have nothing in common.
    private boolean isWhole(Group thing, Group all, BitSet touched) {
        if (touched.cardinality() < 2 || 4 * thing.area() > (long) excess.width() * excess.height()) {
            return false;
        }
        boolean covers = all.width() >= WHOLE * thing.width() && all.height() >= WHOLE * thing.height();
        return covers
                && touched.stream()
                        .mapToObj(groups.all()::get)
                        .anyMatch(
                                one -> one.width() >= WHOLE * thing.width() || one.height() >= WHOLE * thing.height());
    }

    /// What changed inside a small frame that changed too is part of it.
    private void joinNested() {
        long most = (long) excess.width() * excess.height() / 25;
        for (int i = 0; i < parents.length; i++) {
            var outer = bounds.get(i);
            for (int j = 0; j < parents.length && outer.area() <= most; j++) {
                if (i != j && outer.holds(bounds.get(j), 0)) {
                    parents[root(j)] = root(i);
                }
            }
        }
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
