package intercept.documents;

import intercept.model.document.Box;
import java.util.OptionalInt;

/// Paint on the page: what a reader sees at a place.
///
/// @param order of painting
/// @param cover order of the topmost opaque paint there: what was painted earlier is gone. Equal to `order` where this
///     paint is opaque itself
/// @param picture whether it is one
/// @param deep how many half-transparent paints lie on each other
record Layer(int order, int cover, Tint tint, boolean picture, Box box, int deep) {

    private static final int DEEPEST = 16;

    /// The empty page.
    static final Layer PAPER = new Layer(0, 0, Tint.of(OptionalInt.of(0xFFFFFF)), false, new Box(0, 0, 0, 0), 0);

    /// This with half-transparent paint over it.
    Layer under(Stain stain, Box where) {
        if (deep > DEEPEST) {
            return new Layer(stain.order(), cover, Tint.UNKNOWN, stain.picture(), where, deep);
        }
        Tint mixed = (x, y) -> {
            var above = stain.tint().at(x, y);
            var below = above.isEmpty() ? OptionalInt.empty() : tint.at(x, y);
            return below.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(mix(above.getAsInt(), below.getAsInt(), stain.alpha()));
        };
        return new Layer(stain.order(), cover, mixed, stain.picture(), where, deep + 1);
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

    static boolean isLight(int colour) {
        return (colour & 0xFF) > 0xE0 && ((colour >> 8) & 0xFF) > 0xE0 && ((colour >> 16) & 0xFF) > 0xE0;
    }
}
