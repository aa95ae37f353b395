package intercept.compare;

import intercept.documents.PageImage;

/// A page that was scanned in grey tells nothing about colours: the other one is compared in grey too.
final class Greyscale {

    /// Levels by which the colours of grey may differ after compression.
    private static final int GREYISH = 16;

    private Greyscale() {}

    /// The image, in grey if the other one is.
    static PageImage like(PageImage other, PageImage image) {
        return isGrey(other) && !isGrey(image) ? grey(image) : image;
    }

    private static boolean isGrey(PageImage image) {
        long coloured = 0;
        for (int pixel : image.pixels()) {
            int red = pixel >> 16 & 0xFF;
            int green = pixel >> 8 & 0xFF;
            int blue = pixel & 0xFF;
            int most = Math.max(red, Math.max(green, blue));
            coloured += most - Math.min(red, Math.min(green, blue)) > GREYISH ? 1 : 0;
        }
        return coloured * 5000 <= image.pixels().length;
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
