package intercept.compare.pixels;

/// Pixels that differ and belong together; bounds in pixels, right and bottom exclusive.
///
/// @param pixels that differ
/// @param peak the largest excess among them
record Group(int left, int top, int right, int bottom, int pixels, int peak) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    long area() {
        return (long) width() * height();
    }

    Group with(Group other) {
        return new Group(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom),
                pixels + other.pixels,
                Math.max(peak, other.peak));
    }

    boolean holds(Group other, int margin) {
        return left - margin <= other.left
                && top - margin <= other.top
                && right + margin >= other.right
                && bottom + margin >= other.bottom;
    }
}
