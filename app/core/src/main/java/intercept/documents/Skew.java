package intercept.documents;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How far a scanned page is turned, and the page turned back.
///
/// Lines of text that lie level gather their ink in few rows: of all small angles the one is taken whose rows are the
/// most uneven (projection profile, Postl 1986).
final class Skew {

    private static final double MOST_DEGREES = 3;
    private static final double STEP = 0.125;
    /// By how much the best angle must beat none at all.
    private static final double CLEARLY = 1.05;
    /// Of 255.
    private static final int DARK = 128;
    private static final int WHITE = 0xffffffff;

    private Skew() {}

    static PageImage straight(PageImage page) {
        double degrees = degrees(page);
        return degrees == 0 ? page : turned(page, -degrees);
    }

    /// Clockwise; 0 where nothing says that it is turned.
    static double degrees(PageImage page) {
        var ink = ink(page);
        double best = unevenness(page, ink, 0) * CLEARLY;
        double found = 0;
        for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP) {
            double here = unevenness(page, ink, degrees);
            if (here > best) {
                best = here;
                found = degrees;
            }
        }
        return found;
    }

    /// Where the dark pixels are.
    private static int[] ink(PageImage page) {
        var pixels = page.pixels();
        return IntStream.range(0, pixels.length)
                .filter(at -> isDark(pixels[at]))
                .toArray();
    }

    private static double unevenness(PageImage page, int[] ink, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int room = (int) Math.ceil(page.width() * Math.abs(slope));
        var rows = new long[page.height() + 2 * room + 1];
        for (int at : ink) {
            int x = at % page.width();
            int y = at / page.width();
            rows[(int) Math.round(y - x * slope) + room]++;
        }
        return Arrays.stream(rows).mapToDouble(row -> (double) row * row).sum();
    }

    private static PageImage turned(PageImage page, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double middleX = page.width() / 2.0;
        double middleY = page.height() / 2.0;
        var source = page.pixels();
        var pixels = new int[source.length];
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int fromX = (int) Math.round(middleX + (x - middleX) * cos + (y - middleY) * sin);
                int fromY = (int) Math.round(middleY - (x - middleX) * sin + (y - middleY) * cos);
                boolean inside = fromX >= 0 && fromY >= 0 && fromX < page.width() && fromY < page.height();
                pixels[y * page.width() + x] = inside ? source[fromY * page.width() + fromX] : WHITE;
            }
        }
        return new PageImage(page.width(), page.height(), pixels, page.dpi());
    }

    private static boolean isDark(int pixel) {
        return (pixel >> 16 & 0xff) * 3 + (pixel >> 8 & 0xff) * 6 + (pixel & 0xff) < DARK * 10;
    }
}
