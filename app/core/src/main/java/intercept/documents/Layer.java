package intercept.documents;

import intercept.model.document.Box;
import java.util.OptionalInt;

/// Paint on the page: what a reader sees at a place.
///
/// @param order of painting
/// @param cover order of the topmost opaque paint there: what was painted earlier is gone. Equal to `order` where this
///     paint is opaque itself
/// @param colour 0xRRGGBB; absent where it differs from point to point
/// @param picture whether it is one
record Layer(int order, int cover, OptionalInt colour, boolean picture, Box box) {

    /// The empty page.
    static final Layer PAPER = new Layer(0, 0, OptionalInt.of(0xFFFFFF), false, new Box(0, 0, 0, 0));

    /// Half-transparent paint over this.
    Layer under(int later, double alpha, OptionalInt paint, Box where) {
        var mixed = paint.isPresent() && colour.isPresent()
                ? OptionalInt.of(mix(paint.getAsInt(), colour.getAsInt(), alpha))
                : OptionalInt.empty();
        return new Layer(later, cover, mixed, picture, where);
    }

    static int mix(int above, int below, double alpha) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = ((above >> shift) & 255) * alpha + ((below >> shift) & 255) * (1 - alpha);
            mixed |= (int) Math.round(Math.clamp(value, 0, 255)) << shift;
        }
        return mixed;
    }

    /// Whether a reader cannot tell one colour from the other.
    static boolean alike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) > 12) {
                return false;
            }
        }
        return true;
    }
}
