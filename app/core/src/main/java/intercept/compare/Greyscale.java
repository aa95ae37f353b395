package intercept.compare;

import intercept.documents.PageImage;
import intercept.progress.Bands;
import intercept.progress.SideBySide;
import java.util.concurrent.atomic.AtomicLong;

/// A page that was scanned in grey tells nothing about colours: the other one is compared in grey too.
final class Greyscale {

    /// Levels by which the colours of grey may differ after compression.
    private static final int GREYISH = 16;
    /// Rows that are worth a processor of their own.
    private static final int ROWS = 400;

    private Greyscale() {}

    /// Both images; one that has colours in grey where the other has none.
    static SideBySide.Both<PageImage, PageImage> alike(PageImage genuine, PageImage disputed) {
        boolean oneIsGrey = isGrey(genuine);
        boolean otherIsGrey = isGrey(disputed);
        return new SideBySide.Both<>(
                otherIsGrey && !oneIsGrey ? grey(genuine) : genuine,
                oneIsGrey && !otherIsGrey ? grey(disputed) : disputed);
    }

    private static boolean isGrey(PageImage image) {
        var coloured = new AtomicLong();
        Bands.each(image.height(), ROWS, (top, bottom) -> coloured.addAndGet(coloured(image, top, bottom)));
        return coloured.get() * 5000 <= image.pixels().length;
    }

    private static long coloured(PageImage image, int top, int bottom) {
        long coloured = 0;
        for (int i = top * image.width(); i < bottom * image.width(); i++) {
            int pixel = image.pixels()[i];
            int red = pixel >> 16 & 0xFF;
            int green = pixel >> 8 & 0xFF;
            int blue = pixel & 0xFF;
            int most = Math.max(red, Math.max(green, blue));
            coloured += most - Math.min(red, Math.min(green, blue)) > GREYISH ? 1 : 0;
        }
        return coloured;
    }

    /// Brightness by ITU-R BT.601, as scanners and Java reckon it.
    private static PageImage grey(PageImage image) {
        int[] pixels = new int[image.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            int pixel = image.pixels()[i];
            int level = (77 * (pixel >> 16 & 0xFF) + 150 * (pixel >> 8 & 0xFF) + 29 * (pixel & 0xFF)) >> 8;
            pixels[i] = 0xFF000000 | level << 16 | level << 8 | level;
        }
        return new PageImage(image.width(), image.height(), pixels, image.dpi());
    }
}
