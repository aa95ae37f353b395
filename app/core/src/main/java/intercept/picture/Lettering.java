package intercept.picture;

/// How text is set.
///
/// @param scale times the picture's own letter size
/// @param strong semibold, or bold where there is none
public record Lettering(double scale, boolean strong) {

    public static Lettering plain(double scale) {
        return new Lettering(scale, false);
    }

    public static Lettering strong(double scale) {
        return new Lettering(scale, true);
    }
}
