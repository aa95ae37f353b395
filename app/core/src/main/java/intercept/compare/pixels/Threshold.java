package intercept.compare.pixels;

import intercept.progress.Bands;
import java.util.Arrays;

/// What differs everywhere on a page is how it was drawn or scanned, and not a change: what counts as one must
/// stand out from the greater part of the page.
final class Threshold {

    private static final int TILE = 64;
    private static final int ROWS = 4;
    /// Levels by which a tile's pixels must stand off each other for it to show something.
    private static final int INK = 60;
    private static final int FEW = 3;

    private Threshold() {}

    /// The least excess that counts on this page.
    static int of(byte[] excess, Sheet sheet, int least, int most) {
        int across = (sheet.width() + TILE - 1) / TILE;
        int down = (sheet.height() + TILE - 1) / TILE;
        var all = new int[across * down];
        Bands.each(down, ROWS, (from, to) -> {
            for (int tile = from * across; tile < to * across; tile++) {
                all[tile] = high(excess, sheet, tile % across * TILE, tile / across * TILE);
            }
        });
        var usual = Arrays.stream(all).filter(level -> level >= 0).sorted().toArray();
        return usual.length < 4 ? least : Math.clamp(Math.round(usual[usual.length * 3 / 4] * 1.5f), least, most);
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
