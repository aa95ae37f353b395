package intercept.desktop.views.invoices;

/// How the ink of a page is coloured, so that two pages can lie on top of each other. Multiplied, equal ink is black.
/// The two hues differ in brightness and stay apart for readers who do not see red and green.
enum Tint {
    /// As the page is.
    NONE(0),
    /// What only the genuine one has.
    BLUE(0x007fa8),
    /// What only the altered one has.
    RED(0xe0242f);

    private final int ink;

    Tint(int ink) {
        this.ink = ink;
    }

    /// Colours pixels (0xFFRRGGBB) in their place: black becomes the ink, white stays.
    void colour(int[] pixels) {
        if (this == NONE) {
            return;
        }
        int red = 255 - (ink >> 16 & 255);
        int green = 255 - (ink >> 8 & 255);
        int blue = 255 - (ink & 255);
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            int light = (54 * (pixel >> 16 & 255) + 183 * (pixel >> 8 & 255) + 19 * (pixel & 255)) >> 8;
            int dark = 255 - light;
            pixels[i] = 0xff000000
                    | (255 - red * dark / 255) << 16
                    | (255 - green * dark / 255) << 8
                    | (255 - blue * dark / 255);
        }
    }
}
