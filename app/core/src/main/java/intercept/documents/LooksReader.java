package intercept.documents;

import intercept.model.document.PageLooks;

/// Sees a page from afar: for each of 16 x 16 fields whether it is darker than the next one to the right.
public final class LooksReader {

    private static final int SIDE = 16;
    /// Enough for the fields.
    private static final double DPI = 24;
    /// Enough to see lines of text.
    private static final double SCAN_DPI = 72;
    /// Blank paper is nowhere darker than itself. Of 255.
    private static final double LEAST = 0.5;

    private LooksReader() {}

    /// The first page of a document.
    ///
    /// @param isScan whether it may be turned by a degree or two, as paper in a scanner is
    public static PageLooks read(PdfDocument document, boolean isScan) {
        try {
            if (document.pages() == 0) {
                return PageLooks.NONE;
            }
            return of(isScan ? Skew.straight(document.render(1, SCAN_DPI)) : document.render(1, DPI));
        } catch (DocumentException _) {
            return PageLooks.NONE;
        }
    }

    public static PageLooks of(PageImage image) {
        var parts = new long[4];
        for (int y = 0; y < SIDE; y++) {
            double left = brightness(image, 0, y);
            for (int x = 0; x < SIDE; x++) {
                double right = brightness(image, x + 1, y);
                if (left < right - LEAST) {
                    parts[y / 4] |= 1L << (y % 4 * SIDE + x);
                }
                left = right;
            }
        }
        return new PageLooks(parts[0], parts[1], parts[2], parts[3]);
    }

    /// Mean of a field, 0 black to 255 white.
    private static double brightness(PageImage image, int column, int row) {
        int left = image.width() * column / (SIDE + 1);
        int right = Math.clamp(image.width() * (column + 1) / (SIDE + 1), left + 1, Math.max(image.width(), left + 1));
        int top = image.height() * row / SIDE;
        int bottom = Math.clamp(image.height() * (row + 1) / SIDE, top + 1, Math.max(image.height(), top + 1));
        var pixels = image.pixels();
        long sum = 0;
        for (int y = top; y < Math.min(bottom, image.height()); y++) {
            for (int x = left; x < Math.min(right, image.width()); x++) {
                int pixel = pixels[y * image.width() + x];
                sum += (pixel >> 16 & 0xff) * 3 + (pixel >> 8 & 0xff) * 6 + (pixel & 0xff);
            }
        }
        return sum / 10.0 / ((long) (right - left) * (bottom - top));
    }
}
