package intercept.documents;

/// A page as pixels, row by row from the top left, 0xFFRRGGBB each. The array is handed over, not copied: a page is
/// large, and who has it treats it as fixed.
public final class PageImage {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final double dpi;

    /// @param dpi pixels an inch
    public PageImage(int width, int height, int[] pixels, double dpi) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("%d pixels for %d x %d".formatted(pixels.length, width, height));
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.dpi = dpi;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] pixels() {
        return pixels;
    }

    public double dpi() {
        return dpi;
    }

    /// Pixels a point.
    public double scale() {
        return dpi / 72;
    }
}
