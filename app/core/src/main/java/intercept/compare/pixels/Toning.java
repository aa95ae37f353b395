package intercept.compare.pixels;

import intercept.progress.Bands;
import java.util.Arrays;

/// How the brightness of one picture of a page becomes that of another: lamp, paper and contrast of two scans
/// differ.
///
/// The paper's brightness changes slowly over the page and is fitted as a surface of second order to each
/// picture; how far ink stands off the paper is one number.
final class Toning {

    private static final int TILE = 48;
    private static final int BLOCK = 16;
    private static final int STEP = 2;
    private static final int TERMS = 6;
    /// A tile darker than this share of the page's paper shows a picture, not paper.
    private static final double PAPER = 0.85;
    private static final int ROUNDS = 5;

    private final double[][] genuine = new double[3][];
    private final double[][] disputed = new double[3][];
    private final double contrast;

    /// @param disputed as it lies on the genuine sheet; 0 where it does not reach
    Toning(Sheet genuine, Sheet disputed) {
        Bands.each(2, 1, (from, to) -> {
            for (int sheet = from; sheet < to; sheet++) {
                for (int channel = 0; channel < 3; channel++) {
                    if (sheet == 0) {
                        this.genuine[channel] = paper(genuine, disputed, 8 * channel);
                    } else {
                        this.disputed[channel] = paper(disputed, disputed, 8 * channel);
                    }
                }
            }
        });
        contrast = contrast(genuine, disputed);
    }

    /// The disputed sheet in the tones of the genuine one.
    Sheet toned(Sheet sheet) {
        var levels = new int[256];
        for (int level = 0; level < 256; level++) {
            levels[level] = (int) Math.round(level * contrast * 256);
        }
        var pixels = new int[sheet.width() * sheet.height()];
        Bands.each(sheet.height(), Sheet.BAND, (from, to) -> tone(sheet, levels, pixels, from, to));
        return new Sheet(sheet.width(), sheet.height(), pixels);
    }

    private void tone(Sheet sheet, int[] levels, int[] pixels, int top, int bottom) {
        int wide = sheet.width();
        for (int y = top; y < bottom; y++) {
            for (int left = 0; left < wide; left += BLOCK) {
                int red = offset(2, left, y, sheet);
                int green = offset(1, left, y, sheet);
                int blue = offset(0, left, y, sheet);
                int end = y * wide + Math.min(wide, left + BLOCK);
                for (int i = y * wide + left; i < end; i++) {
                    int pixel = sheet.pixels()[i];
                    if (pixel != 0) {
                        pixels[i] = 0xFF000000
                                | level(levels[pixel >> 16 & 255] + red) << 16
                                | level(levels[pixel >> 8 & 255] + green) << 8
                                | level(levels[pixel & 255] + blue);
                    }
                }
            }
        }
    }

    private static int level(int times256) {
        return Math.clamp((times256 + 128) >> 8, 0, 255);
    }

    private int offset(int channel, int left, int y, Sheet sheet) {
        double atX = (left + BLOCK / 2.0) / sheet.width() - 0.5;
        double atY = (double) y / sheet.height() - 0.5;
        double offset = surface(genuine[channel], atX, atY) - contrast * surface(disputed[channel], atX, atY);
        return (int) Math.round(offset * 256);
    }

    private static double[] terms(double x, double y) {
        return new double[] {1, x, y, x * x, x * y, y * y};
    }

    private static double surface(double[] weights, double x, double y) {
        return weights[0]
                + weights[1] * x
                + weights[2] * y
                + weights[3] * x * x
                + weights[4] * x * y
                + weights[5] * y * y;
    }

    private static double[] paper(Sheet sheet, Sheet where, int shift) {
        int across = sheet.width() / TILE;
        int down = sheet.height() / TILE;
        var bright = new double[across * down];
        for (int tile = 0; tile < bright.length; tile++) {
            bright[tile] = bright(sheet, where, tile % across * TILE, tile / across * TILE, shift);
        }
        var sorted = Arrays.stream(bright).filter(level -> level >= 0).sorted().toArray();
        double usual = sorted.length == 0 ? 255 : sorted[sorted.length / 2];
        double[] weights = {usual, 0, 0, 0, 0, 0};
        for (int round = 0; round < ROUNDS; round++) {
            double reach = round == 0 ? usual * (1 - PAPER) : 12;
            var normal = new double[TERMS][TERMS];
            var right = new double[TERMS][1];
            for (int tile = 0; tile < bright.length; tile++) {
                int row = tile / across;
                double x = (tile % across + 0.5) * TILE / sheet.width() - 0.5;
                double y = (row + 0.5) * TILE / sheet.height() - 0.5;
                double off = (bright[tile] - surface(weights, x, y)) / reach;
                if (bright[tile] < 0 || Math.abs(off) >= 1) {
                    continue;
                }
                double weight = (1 - off * off) * (1 - off * off);
                var terms = terms(x, y);
                for (int a = 0; a < TERMS; a++) {
                    for (int b = 0; b < TERMS; b++) {
                        normal[a][b] += weight * terms[a] * terms[b];
                    }
                    right[a][0] += weight * terms[a] * bright[tile];
                }
            }
            if (!Linear.solve(normal, right)) {
                break;
            }
            for (int a = 0; a < TERMS; a++) {
                weights[a] = right[a][0];
            }
        }
        return weights;
    }

    /// The level that only a quarter of the tile exceeds; negative where the sheet does not reach.
    private static double bright(Sheet sheet, Sheet where, int left, int top, int shift) {
        var counts = new int[256];
        int count = 0;
        for (int y = top; y < top + TILE; y += STEP) {
            for (int x = left; x < left + TILE; x += STEP) {
                int i = y * sheet.width() + x;
                if (where.pixels()[i] == 0) {
                    return -1;
                }
                counts[sheet.pixels()[i] >> shift & 255]++;
                count++;
            }
        }
        int level = 255;
        for (int above = counts[255]; above < count / 4 && level > 0; above += counts[level]) {
            level--;
        }
        return level;
    }

    /// How much more contrast the genuine sheet has, by half of the tiles that have any.
    private static double contrast(Sheet genuine, Sheet disputed) {
        var ratios = new double[(genuine.width() / TILE + 1) * (genuine.height() / TILE + 1)];
        int size = 0;
        for (int top = 0; top + TILE <= genuine.height(); top += TILE) {
            for (int left = 0; left + TILE <= genuine.width(); left += TILE) {
                double mine = deviation(genuine, left, top);
                double yours = deviation(disputed, left, top);
                if (mine > 16 && yours > 16) {
                    ratios[size++] = mine / yours;
                }
            }
        }
        Arrays.sort(ratios, 0, size);
        return size < 4 ? 1 : Math.clamp(ratios[size / 2], 0.6, 1.6);
    }

    private static double deviation(Sheet sheet, int left, int top) {
        long sum = 0;
        long square = 0;
        int count = 0;
        for (int y = top; y < top + TILE; y += STEP) {
            for (int x = left; x < left + TILE; x += STEP) {
                int pixel = sheet.pixels()[y * sheet.width() + x];
                if (pixel == 0) {
                    return 0;
                }
                int level = pixel >> 8 & 255;
                sum += level;
                square += (long) level * level;
                count++;
            }
        }
        double mean = (double) sum / count;
        return Math.sqrt(Math.max(0, (double) square / count - mean * mean));
    }
}
