package intercept.documents;

import intercept.model.document.Box;
import intercept.model.document.HiddenText.Reason;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells whether a reader sees a character.
final class Sight {

    /// Smaller text is not read by anybody, in points.
    private static final double READABLE = 1.5;
    private static final double FAINT = 0.05;
    private static final double MEANT = 0.1;
    private static final int POINTS = 9;

    private Sight() {}

    /// How a character is painted.
    ///
    /// @param colour absent where it differs from point to point
    /// @param invisible whether nothing is painted at all
    /// @param plain whether it lies on what is below it as it is
    record Ink(OptionalInt colour, double alpha, boolean invisible, boolean plain) {}

    /// Why a character is not seen when it is painted; later paint may still cover it.
    static Optional<Reason> unseen(Glyph glyph, Ink ink, Clip clip, Box page, Ground ground) {
        var box = glyph.box();
        if (Clip.common(box, page).area() < MEANT * box.area()) {
            return Optional.of(Reason.OUTSIDE_PAGE);
        }
        if (ink.invisible()) {
            return Optional.of(Reason.INVISIBLE);
        }
        boolean tiny = box.height() < READABLE || box.area() < READABLE * READABLE / 9;
        if (ink.alpha() < FAINT || (tiny && glyph.size() < READABLE)) {
            return Optional.of(Reason.UNREADABLE);
        }
        if (isCut(box, clip)) {
            return Optional.of(Reason.CLIPPED);
        }
        boolean known = ink.plain() && ink.colour().isPresent() && !glyph.isBlank();
        return known && sinks(box, ink.colour().getAsInt(), ink.alpha(), ground)
                ? Optional.of(Reason.SAME_COLOUR)
                : Optional.empty();
    }

    private static boolean isCut(Box box, Clip clip) {
        if (clip.shapes().isEmpty()) {
            return Clip.common(box, clip.box()).area() < MEANT * box.area();
        }
        for (int i = 0; i < POINTS; i++) {
            if (clip.holds(x(box, i), y(box, i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a character has the colour of what it is painted on.
    private static boolean sinks(Box box, int colour, double alpha, Ground ground) {
        int alike = 0;
        for (int i = 0; i < POINTS; i++) {
            double x = x(box, i);
            double y = y(box, i);
            var layer = ground.at(x, y);
            // A picture is decoded for light text only: dark text on a dark picture is rare, decoding is slow.
            boolean asked = !layer.picture() || Layer.isLight(colour);
            var below = asked ? layer.tint().at(x, y) : OptionalInt.empty();
            boolean same =
                    below.isPresent() && Layer.alike(Layer.mix(colour, below.getAsInt(), alpha), below.getAsInt());
            if (!same && i - alike > 0) {
                return false;
            }
            alike += same ? 1 : 0;
        }
        return true;
    }

    /// The paint that hides nearly all of a character, which was there before.
    static Optional<Layer> covering(Glyph glyph, Ground ground) {
        var box = glyph.box();
        var over = Optional.<Layer>empty();
        int open = 0;
        for (int i = 0; i < POINTS && open < 2; i++) {
            var layer = ground.at(x(box, i), y(box, i));
            if (layer.cover() > glyph.order()) {
                over = Optional.of(layer);
            } else {
                open++;
            }
        }
        return open < 2 ? over : Optional.empty();
    }

    /// Nine places where a character has its ink.
    private static double x(Box box, int point) {
        return box.x() + box.width() * (0.2 + 0.3 * (point % 3));
    }

    private static double y(Box box, int point) {
        int row = point / 3;
        return box.y() + box.height() * (0.2 + 0.27 * row);
    }
}
