package intercept.documents;

import java.util.OptionalInt;

/// What is painted on a part of the page.
///
/// @param alpha 1 is opaque
/// @param picture whether it is one
record Stain(int order, double alpha, Tint tint, boolean picture) {

    /// Something that changes the look of what is below it in a way that is not followed.
    static Stain unknown(int order) {
        return new Stain(order, 0.5, Tint.UNKNOWN, false);
    }

    static Stain of(int order, double alpha, OptionalInt colour) {
        return new Stain(order, alpha, Tint.of(colour), false);
    }

    boolean isOpaque() {
        return alpha > 0.98;
    }
}
