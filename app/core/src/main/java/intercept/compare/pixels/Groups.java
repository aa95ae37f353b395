package intercept.compare.pixels;

import java.util.ArrayList;
import java.util.List;

/// Gathers pixels that differ to things: what lies within the gap belongs together, by the pixels and not by
/// the boxes around them, so that a changed frame does not swallow what stands inside it.
final class Groups {

    /// One gathered thing, bounds in pixels, right and bottom exclusive.
    ///
    /// @param strength how much differs: pixels, each weighted by how far it differs
    record Group(int left, int top, int right, int bottom, int pixels, double strength) {}

    private final byte[] excess;
    private final int width;
    private final int height;
    private final int cell;
    private final int wide;
    private final int high;

    /// @param cell side of the squares in which the page is gathered, in pixels
    Groups(byte[] excess, int width, int height, int cell) {
        this.excess = excess;
        this.width = width;
        this.height = height;
        this.cell = cell;
        wide = (width + cell - 1) / cell;
        high = (height + cell - 1) / cell;
    }

    /// @param threshold the least excess that counts
    /// @param gap how many cells may lie between
    List<Group> gather(int threshold, int gap) {
        var cells = cells(threshold);
        var near = wider(cells, gap);
        var labels = new int[wide * high];
        var stack = new int[wide * high];
        var groups = new ArrayList<Group>();
        for (int start = 0; start < cells.length; start++) {
            if (cells[start] == 0 || labels[start] != 0) {
                continue;
            }
            int label = groups.size() + 1;
            groups.add(flood(start, label, near, labels, stack, threshold));
        }
        return groups;
    }

    private byte[] cells(int threshold) {
        var cells = new byte[wide * high];
        for (int y = 0; y < height; y++) {
            int row = y / cell * wide;
            int from = y * width;
            for (int x = 0; x < width; x++) {
                if (excess[from + x] != 0 && (excess[from + x] & 255) >= threshold) {
                    cells[row + x / cell] = 1;
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

    private Group flood(int start, int label, byte[] near, int[] labels, int[] stack, int threshold) {
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        int pixels = 0;
        double strength = 0;
        int size = 0;
        stack[size++] = start;
        labels[start] = label;
        while (size > 0) {
            int at = stack[--size];
            int cellX = at % wide;
            int cellY = at / wide;
            for (int y = cellY * cell; y < Math.min(height, (cellY + 1) * cell); y++) {
                for (int x = cellX * cell; x < Math.min(width, (cellX + 1) * cell); x++) {
                    int beyond = excess[y * width + x] & 255;
                    if (beyond >= threshold) {
                        left = Math.min(left, x);
                        right = Math.max(right, x + 1);
                        top = Math.min(top, y);
                        bottom = Math.max(bottom, y + 1);
                        pixels++;
                        strength += beyond / 128.0;
                    }
                }
            }
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
        return new Group(left, top, right, bottom, pixels, strength);
    }
}
