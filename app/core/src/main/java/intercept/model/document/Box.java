package intercept.model.document;

/// An area of a page in PDF points (1/72 inch), origin at the top left of the page as it is displayed: rotation and
/// crop box are applied.
public record Box(double x, double y, double width, double height) {

    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double area() {
        return width * height;
    }

    /// The smallest box that holds both.
    public Box with(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// How much area both share, in square points.
    public double shared(Box other) {
        double wide = Math.min(right(), other.right()) - Math.max(x, other.x);
        double high = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }

    public boolean meets(Box other) {
        return shared(other) > 0;
    }

    /// The box with a margin all around.
    public Box grown(double margin) {
        return between(x - margin, y - margin, right() + margin, bottom() + margin);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
