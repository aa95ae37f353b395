package intercept.compare.pixels;

import java.util.List;

/// Whether the words of a page were set anew: by another program, in another font, at other places. Then neither page
/// lies on the other, and their pixels cannot be held against each other.
public final class Setting {

    private static final int ENOUGH = 8;
    /// Points and parts of its width by which one program draws a word wider than the next.
    private static final double WIDER = 0.4;
    private static final double SHARE = 0.01;

    private Setting() {}

    /// @param anchors words known to stand on both pages
    public static boolean isAnew(List<Anchor> anchors) {
        if (anchors.size() < ENOUGH) {
            return false;
        }
        var page = AnchorFit.of(anchors).orElse(Registration.IDENTITY);
        var parts = MovedParts.of(anchors, page);
        long kept = anchors.stream()
                .filter(anchor -> isAsWide(anchor, page) && parts.explain(anchor, page))
                .count();
        return 2 * kept < anchors.size();
    }

    private static boolean isAsWide(Anchor anchor, Registration page) {
        double wide = page.moved(anchor.genuine()).width();
        return Math.abs(wide - anchor.disputed().width()) <= WIDER + SHARE * wide;
    }
}
