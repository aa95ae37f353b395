package intercept.picture;

/// A line's width and its dashes, in pixels.
///
/// @param dash length of a dash and of the gap after it; 0 for a line without gaps
public record Stroke(double width, double dash) {

    public static Stroke of(double width) {
        return new Stroke(width, 0);
    }

    public static Stroke dashed(double width, double dash) {
        return new Stroke(width, dash);
    }
}
