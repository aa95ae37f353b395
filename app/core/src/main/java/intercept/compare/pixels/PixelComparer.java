package intercept.compare.pixels;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.util.Comparator;
import java.util.List;

/// Finds what looks different on two pictures of a page, however they were drawn or scanned.
///
/// The pages are laid on each other (by words known to be the same, or by what they show), compared with the
/// tolerance that drawing and scanning need, and what is left is gathered to regions.
public final class PixelComparer {

    /// What lies so near belongs together, in points.
    private static final double GAP = 6;
    /// Side of the squares in which pixels are gathered, in points.
    private static final double CELL = 0.75;
    /// A speck is smaller than this, in square points of ink.
    private static final double SPECK = 0.6;
    /// But on a scan, whose letters are blurred, a single pixel is enough that differs so far.
    private static final int CERTAIN = 64;
    /// The largest letter, in points: a changed stroke stands for the letter it belongs to.
    private static final double LETTER = 16;
    private static final int LEAST_DRAWN = 16;
    private static final int LEAST_SCANNED = 26;
    private static final int MOST = 90;

    private static final Comparator<Region> ORDER = Comparator.comparingDouble(
                    (Region region) -> region.genuine().y())
            .thenComparingDouble(region -> region.genuine().x())
            .thenComparingDouble(region -> region.genuine().bottom())
            .thenComparingDouble(region -> region.genuine().right());

    private PixelComparer() {}

    /// @param anchors words known to stand on both pages; none for scans
    /// @param explainedGenuine what need not be reported again, on the genuine page
    /// @param explainedDisputed the same on the disputed page
    /// @return from top to bottom, then from left to right
    public static List<Region> regions(
            PageImage genuine,
            PageImage disputed,
            List<Anchor> anchors,
            List<Box> explainedGenuine,
            List<Box> explainedDisputed) {
        var pair = SheetPair.of(genuine, disputed, anchors);
        if (pair.equal()) {
            return List.of();
        }
        var difference = pair.difference(pair.covered(explainedGenuine, explainedDisputed));
        if (difference.isEmpty()) {
            return List.of();
        }
        if (!pair.scanned()) {
            MovedParts.of(anchors, pair.registration()).clear(difference.excess(), pair);
        }
        return regions(pair, difference);
    }

    private static List<Region> regions(SheetPair pair, Difference difference) {
        var genuine = pair.genuine();
        int least = pair.scanned() ? LEAST_SCANNED : LEAST_DRAWN;
        int threshold = Threshold.of(difference.excess(), genuine, least, MOST);
        var excess = new Excess(genuine.width(), genuine.height(), difference.excess(), threshold);
        double scale = pair.scale();
        int cell = Math.max(1, (int) Math.round(CELL * scale));
        var groups = new Groups(excess, cell, (int) Math.round(GAP * scale / cell));
        int certain = pair.scanned() ? Math.max(CERTAIN, 2 * threshold) : Integer.MAX_VALUE;
        double speck = SPECK * scale * scale;
        return new Things(excess, groups, (int) Math.round(LETTER * scale))
                .completed(genuine, difference.disputed()).stream()
                        .filter(group -> group.pixels() >= speck || group.peak() >= certain)
                        .map(group -> region(pair, group))
                        .sorted(ORDER)
                        .toList();
    }

    private static Region region(SheetPair pair, Group group) {
        double scale = pair.scale();
        var box = Box.between(
                (group.left() - 1) / scale,
                (group.top() - 1) / scale,
                (group.right() + 1) / scale,
                (group.bottom() + 1) / scale);
        return new Region(box, pair.registration().moved(box));
    }
}
