package intercept.compare.pixels;

/// By how many levels each pixel of a page differs beyond what is tolerated, and from how many on it counts.
final class Excess {

    private final int width;
    private final int height;
    private final byte[] levels;
    private final int threshold;

    Excess(int width, int height, byte[] levels, int threshold) {
        this.width = width;
        this.height = height;
        this.levels = levels;
        this.threshold = Math.max(1, threshold);
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

    boolean counts(int pixel) {
        return (levels[pixel] & 255) >= threshold;
    }
}
