package intercept.compare.pixels;

import intercept.documents.PageImage;
import intercept.progress.Bands;
import java.util.Arrays;

/// Pixels of a page at the resolution both pages are compared at, 0xFFRRGGBB; 0 where the page has none.
final class Sheet {

    /// Rows of a page that are worth a processor of their own.
    static final int BAND = 200;

    private final int width;
    private final int height;
    private final int[] pixels;

    Sheet(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }

    static Sheet of(PageImage image) {
        return new Sheet(image.width(), image.height(), image.pixels());
    }

    /// Where the run of pixels that are all alike ends which begins at an index: most of a page is paper.
    ///
    /// @param end not to look beyond
    int runEnd(int at, int end) {
        int same = Arrays.mismatch(pixels, at, end - 1, pixels, at + 1, end);
        return same < 0 ? end : at + same + 1;
    }

    boolean holds(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /// Every so many pixels become one, their mean.
    Sheet reduced(int factor) {
        if (factor == 1) {
            return this;
        }
        int wide = width / factor;
        int high = height / factor;
        var smaller = new int[wide * high];
        Bands.each(high, BAND, (from, to) -> reduce(factor, smaller, wide, from, to));
        return new Sheet(wide, high, smaller);
    }

    private void reduce(int factor, int[] smaller, int wide, int top, int bottom) {
        int count = factor * factor;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < wide; x++) {
                int red = count / 2;
                int green = red;
                int blue = red;
                for (int dy = 0; dy < factor; dy++) {
                    int from = (y * factor + dy) * width + x * factor;
                    for (int dx = 0; dx < factor; dx++) {
                        int pixel = pixels[from + dx];
                        red += (pixel >> 16) & 255;
                        green += (pixel >> 8) & 255;
                        blue += pixel & 255;
                    }
                }
                smaller[y * wide + x] = 0xFF000000 | (red / count) << 16 | (green / count) << 8 | blue / count;
            }
        }
    }

    /// This sheet as it lies on one of the size given, under a registration in pixels that leads from there to
    /// here.
    ///
    /// @param outside what stands where this sheet ends
    Sheet under(Registration registration, int wide, int high, int outside) {
        if (registration.equals(Registration.IDENTITY)) {
            return cut(wide, high, outside);
        }
        var moved = new int[wide * high];
        Bands.each(high, BAND, (from, to) -> move(registration, moved, wide, outside, from, to));
        return new Sheet(wide, high, moved);
    }

    private void move(Registration registration, int[] moved, int wide, int outside, int first, int end) {
        long stepX = fixed(registration.xx());
        long stepY = fixed(registration.yx());
        boolean straight = stepX == 1L << 32 && stepY == 0;
        for (int y = first; y < end; y++) {
            long atX = fixed(registration.x(0.5, y + 0.5) - 0.5);
            long atY = fixed(registration.y(0.5, y + 0.5) - 0.5);
            int to = y * wide;
            for (int x = 0; x < wide; x++, atX += stepX, atY += stepY) {
                int left = (int) (atX >> 32);
                int top = (int) (atY >> 32);
                if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
                    moved[to + x] = edge(left, top, outside);
                    continue;
                }
                int i = top * width + left;
                int upperLeft = pixels[i];
                int upperRight = pixels[i + 1];
                int lowerLeft = pixels[i + width];
                int lowerRight = pixels[i + width + 1];
                if (upperLeft == upperRight && upperLeft == lowerLeft && upperLeft == lowerRight) {
                    moved[to + x] = upperLeft;
                    if (straight) {
                        int more = Math.min(plain(i, upperLeft), wide - x) - 1;
                        Arrays.fill(moved, to + x + 1, to + x + 1 + more, upperLeft);
                        x += more;
                        atX += more * stepX;
                    }
                } else {
                    int right = (int) (atX >>> 24) & 255;
                    int down = (int) (atY >>> 24) & 255;
                    moved[to + x] = mix(mix(upperLeft, upperRight, right), mix(lowerLeft, lowerRight, right), down);
                }
            }
        }
    }

    /// How many pixels from an index on, in its row, are of one colour with their right, lower and lower right
    /// neighbours.
    private int plain(int at, int colour) {
        int end = (at / width + 1) * width;
        int upper = runEnd(at, end);
        int lower = pixels[at + width] == colour ? runEnd(at + width, end + width) - width : at;
        return Math.max(1, Math.min(upper, lower) - 1 - at);
    }

    /// The upper left part of the size given.
    Sheet cut(int wide, int high, int outside) {
        if (wide == width && high == height) {
            return this;
        }
        var part = new int[wide * high];
        if (outside != 0) {
            Arrays.fill(part, outside);
        }
        for (int y = 0; y < Math.min(high, height); y++) {
            System.arraycopy(pixels, y * width, part, y * wide, Math.min(wide, width));
        }
        return new Sheet(wide, high, part);
    }

    /// Half a pixel beyond the last one still shows it.
    private int edge(int left, int top, int outside) {
        if (left < -1 || top < -1 || left >= width || top >= height) {
            return outside;
        }
        return pixels[Math.clamp(top, 0, height - 1) * width + Math.clamp(left, 0, width - 1)];
    }

    /// Both colours in the measure of 256ths, two channels at a time.
    private static int mix(int one, int other, int share) {
        int rest = 256 - share;
        int redBlue = ((one & 0xFF00FF) * rest + (other & 0xFF00FF) * share + 0x800080) >>> 8 & 0xFF00FF;
        int green = ((one & 0xFF00) * rest + (other & 0xFF00) * share + 0x8000) >>> 8 & 0xFF00;
        return 0xFF000000 | redBlue | green;
    }

    private static long fixed(double value) {
        return (long) (value * (1L << 32));
    }
}
