package intercept.compare.pixels;

import intercept.progress.Bands;

/// A page in shades of grey, 0 to 255.
final class Grey {

    private final int width;
    private final int height;
    private final byte[] levels;

    private Grey(int width, int height, byte[] levels) {
        this.width = width;
        this.height = height;
        this.levels = levels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    static Grey of(Sheet sheet) {
        var levels = new byte[sheet.width() * sheet.height()];
        Bands.each(sheet.height(), Sheet.BAND, (top, bottom) -> {
            for (int i = top * sheet.width(); i < bottom * sheet.width(); i++) {
                levels[i] = (byte) luma(sheet.pixels()[i]);
            }
        });
        return new Grey(sheet.width(), sheet.height(), levels);
    }

    static int luma(int pixel) {
        return (77 * ((pixel >> 16) & 255) + 150 * ((pixel >> 8) & 255) + 29 * (pixel & 255)) >> 8;
    }

    int at(int x, int y) {
        return levels[y * width + x] & 255;
    }

    /// Half as wide and high; each level is the mean of four.
    Grey half() {
        int wide = width / 2;
        int high = height / 2;
        var smaller = new byte[wide * high];
        for (int y = 0; y < high; y++) {
            int upper = 2 * y * width;
            int lower = upper + width;
            int to = y * wide;
            for (int x = 0; x < wide; x++) {
                int sum = (levels[upper + 2 * x] & 255)
                        + (levels[upper + 2 * x + 1] & 255)
                        + (levels[lower + 2 * x] & 255)
                        + (levels[lower + 2 * x + 1] & 255);
                smaller[to + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return new Grey(wide, high, smaller);
    }

    /// Between pixels; the edge goes on beyond the edge.
    int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        int fromLeft = (int) ((x - left) * 256);
        int fromTop = (int) ((y - top) * 256);
        int x0 = Math.clamp(left, 0, width - 1);
        int x1 = Math.clamp(left + 1, 0, width - 1);
        int y0 = Math.clamp(top, 0, height - 1) * width;
        int y1 = Math.clamp(top + 1, 0, height - 1) * width;
        int upper = (levels[y0 + x0] & 255) * (256 - fromLeft) + (levels[y0 + x1] & 255) * fromLeft;
        int lower = (levels[y1 + x0] & 255) * (256 - fromLeft) + (levels[y1 + x1] & 255) * fromLeft;
        return (upper * (256 - fromTop) + lower * fromTop + (1 << 15)) >> 16;
    }
}
