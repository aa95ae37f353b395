package intercept.picture;

/// An ink and how much of what is below it hides.
///
/// @param share 0 hides nothing, 1 everything
public record Tint(Ink ink, double share) {

    public Tint {
        share = Math.clamp(share, 0, 1);
    }
}
