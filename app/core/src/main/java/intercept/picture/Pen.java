package intercept.picture;

/// Draws on a sheet: a window’s canvas, an SVG file, a page. Lengths are pixels from the upper left corner; text stands
/// by the middle of its height.
public interface Pen {

    /// Which part of a text stands at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    double width();

    double height();

    /// Size of the letters, in pixels: everything that should grow with them is measured in it.
    double em();

    /// How wide a text will be, in pixels.
    double width(String text, Lettering lettering);

    void fill(Outline outline, Tint tint);

    void stroke(Outline outline, Tint tint, Stroke stroke);

    void text(String text, Lettering lettering, Tint tint, double x, double y, Anchor anchor);

    /// A text, its letters narrowed where it is wider than `most`: nothing is left out. Stands by its start.
    void squeezed(String text, Lettering lettering, Tint tint, double x, double y, double most);

    /// A text with a rim in the colour of the ground, for where lines run below it.
    void haloed(String text, Lettering lettering, Tint tint, Tint ground, double x, double y, Anchor anchor);

    /// Draws what shows within a rectangle only.
    void within(double x, double y, double width, double height, Runnable drawing);

    /// Draws something that has a name, for who cannot see it or points at it.
    default void named(String title, Runnable drawing) {
        drawing.run();
    }

    /// The text, with `…` at its end where it is wider than `most`.
    default String cut(String text, Lettering lettering, double most) {
        double width = width(text, lettering);
        if (width <= most) {
            return text;
        }
        int keep = text.codePointCount(0, text.length());
        keep = Math.min(keep, (int) (keep * most / width) + 1);
        while (keep > 0 && width(start(text, keep), lettering) > most) {
            keep--;
        }
        return start(text, keep);
    }

    private static String start(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).strip() + "…";
    }
}
