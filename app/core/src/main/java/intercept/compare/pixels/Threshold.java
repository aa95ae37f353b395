package intercept.compare.pixels;

import java.util.Arrays;

/// What differs everywhere on a page is how it was drawn or scanned, and not a change: what counts as one must
/// stand out from the greater part of the page.
final class Threshold {

    private static final int TILE = 64;
    /// Levels by which a tile's pixels must stand off each other for it to show something.
    private static final int INK = 60;
    private static final int FEW = 3;

    private Threshold() {}

    /// The least excess that counts on this page.
    static int of(byte[] excess, Sheet sheet, int least, int most) {
        var usual = new int[(sheet.width() / TILE + 1) * (sheet.height() / TILE + 1)];
        int size = 0;
        for (int top = 0; top < sheet.height(); top += TILE) {
            for (int left = 0; left < sheet.width(); left += TILE) {
                int high = high(excess, sheet, left, top);
                if (high >= 0) {
                    usual[size++] = high;
                }
            }
        }
        if (size < 4) {
            return least;
        }
        Arrays.sort(usual, 0, size);
        return Math.clamp(Math.round(usual[size * 3 / 4] * 1.5f), least, most);
    }

    /// The excess that only a few pixels of the tile surpass; negative where it shows nothing.
    private static int high(byte[] excess, Sheet sheet, int left, int top) {
        int right = Math.min(sheet.width(), left + TILE);
        int bottom = Math.min(sheet.height(), top + TILE);
        if (!hasInk(sheet, left, top, right, bottom)) {
            return -1;
        }
        var counts = new int[256];
        for (int y = top; y < bottom; y++) {
            int end = y * sheet.width() + right;
            for (int i = y * sheet.width() + left; i < end; i++) {
                counts[excess[i] & 255]++;
            }
        }
        int level = 255;
        for (int above = counts[255]; above < FEW && level > 0; above += counts[level]) {
            level--;
        }
        return level;
    }

    private static boolean hasInk(Sheet sheet, int left, int top, int right, int bottom) {
        var pixels = sheet.pixels();
        int low = 255;
        int high = 0;
        for (int y = top; y < bottom; y++) {
            int end = y * sheet.width() + right;
            for (int i = y * sheet.width() + left; i < end; i++) {
                int level = pixels[i] >> 8 & 255;
                low = Math.min(low, level);
                high = Math.max(high, level);
            }
        }
        return high - low >= INK;
    }
}
