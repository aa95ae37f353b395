package intercept.compare;

import intercept.documents.PageImage;
import intercept.model.document.Box;

/// Looks at the pixels of a page within a box.
final class Ink {

    /// Levels that paper may vary by.
    private static final int PAPER = 40;

    private Ink() {}

    /// Whether the box shows one colour: nearly nothing in it differs from its corner.
    static boolean isBlank(PageImage image, Box box) {
        int left = column(image, box.x());
        int right = column(image, box.right());
        int top = row(image, box.y());
        int bottom = row(image, box.bottom());
        int paper = image.pixels()[top * image.width() + left];
        long other = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                other += apart(image.pixels()[y * image.width() + x], paper) > PAPER ? 1 : 0;
            }
        }
        return other * 200 <= (long) (right - left + 1) * (bottom - top + 1);
    }

    static int column(PageImage image, double x) {
        return Math.clamp(Math.round(x * image.scale()), 0, image.width() - 1);
    }

    static int row(PageImage image, double y) {
        return Math.clamp(Math.round(y * image.scale()), 0, image.height() - 1);
    }

    /// The largest difference of the three colours, 0 to 255.
    static int apart(int one, int other) {
        int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
        int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
        int blue = Math.abs((one & 0xFF) - (other & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }
}
