package intercept.compare.pixels;

import java.util.Arrays;

/// By how many levels each pixel of a page differs beyond what is tolerated, and from how many on it counts.
final class Excess {

    private final int width;
    private final int height;
    private final byte[] levels;
    private final int threshold;
    private final byte[] nothing;

    Excess(int width, int height, byte[] levels, int threshold) {
        this.width = width;
        this.height = height;
        this.levels = levels;
        this.threshold = Math.max(1, threshold);
        nothing = new byte[width];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int threshold() {
        return threshold;
    }

    int at(int pixel) {
        return levels[pixel] & 255;
    }

    /// The next pixel of a row that differs at all; the end where there is none.
    int next(int from, int end) {
        int same = Arrays.mismatch(levels, from, end, nothing, 0, end - from);
        return same < 0 ? end : from + same;
    }

    boolean counts(int pixel) {
        return (levels[pixel] & 255) >= threshold;
    }
}
