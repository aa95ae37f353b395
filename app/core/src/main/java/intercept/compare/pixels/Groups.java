package intercept.compare.pixels;

import java.util.ArrayList;
import java.util.List;

/// Gathers pixels that differ: what lies within the gap belongs together, by the pixels and not by the boxes
/// around them, so that a changed frame does not swallow what stands inside it.
final class Groups {

    private final Excess excess;
    private final int cell;
    private final int wide;
    private final int high;
    private final int[] labels;
    private final List<Group> groups = new ArrayList<>();

    /// @param cell side of the squares in which the page is gathered, in pixels
    /// @param gap how many cells may lie between
    Groups(Excess excess, int cell, int gap) {
        this.excess = excess;
        this.cell = cell;
        wide = (excess.width() + cell - 1) / cell;
        high = (excess.height() + cell - 1) / cell;
        labels = new int[wide * high];
        var cells = cells();
        var near = wider(cells, gap);
        var stack = new int[wide * high];
        for (int start = 0; start < cells.length; start++) {
            if (cells[start] != 0 && labels[start] == 0) {
                groups.add(flood(start, groups.size() + 1, near, stack));
            }
        }
    }

    List<Group> all() {
        return groups;
    }

    /// The index of the group that a pixel belongs to; it must belong to one.
    int at(int pixel) {
        return labels[pixel / excess.width() / cell * wide + pixel % excess.width() / cell] - 1;
    }

    private byte[] cells() {
        var cells = new byte[wide * high];
        for (int y = 0; y < excess.height(); y++) {
            int row = y / cell * wide;
            int from = y * excess.width();
            int end = from + excess.width();
            for (int at = excess.next(from, end); at < end; at = excess.next(at + 1, end)) {
                if (excess.counts(at)) {
                    cells[row + (at - from) / cell] = 1;
                }
            }
        }
        return cells;
    }

    /// Every cell of which one within half the gap is set: two that were as far apart as the gap now touch.
    private byte[] wider(byte[] cells, int gap) {
        int reach = (gap + 1) / 2;
        var across = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != 0) {
                int x = i % wide;
                for (int other = Math.max(0, x - reach); other <= Math.min(wide - 1, x + reach); other++) {
                    across[i - x + other] = 1;
                }
            }
        }
        var both = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            if (across[i] != 0) {
                int y = i / wide;
                for (int other = Math.max(0, y - reach); other <= Math.min(high - 1, y + reach); other++) {
                    both[i + (other - y) * wide] = 1;
                }
            }
        }
        return both;
    }

    private Group flood(int start, int label, byte[] near, int[] stack) {
        var group = new Group(excess.width(), excess.height(), 0, 0, 0, 0);
        int size = 0;
        stack[size++] = start;
        labels[start] = label;
        while (size > 0) {
            int at = stack[--size];
            int cellX = at % wide;
            int cellY = at / wide;
            group = gathered(group, cellX * cell, cellY * cell);
            for (int y = Math.max(0, cellY - 1); y <= Math.min(high - 1, cellY + 1); y++) {
                for (int x = Math.max(0, cellX - 1); x <= Math.min(wide - 1, cellX + 1); x++) {
                    int next = y * wide + x;
                    if (near[next] != 0 && labels[next] == 0) {
                        labels[next] = label;
                        stack[size++] = next;
                    }
                }
            }
        }
        return group;
    }

    private Group gathered(Group group, int left, int top) {
        var grown = group;
        for (int y = top; y < Math.min(excess.height(), top + cell); y++) {
            for (int x = left; x < Math.min(excess.width(), left + cell); x++) {
                int pixel = y * excess.width() + x;
                if (excess.counts(pixel)) {
                    grown = grown.with(new Group(x, y, x + 1, y + 1, 1, excess.at(pixel)));
                }
            }
        }
        return grown;
    }
}
