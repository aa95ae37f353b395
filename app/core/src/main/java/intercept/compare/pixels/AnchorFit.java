package intercept.compare.pixels;

import java.util.List;
import java.util.Optional;

/// Lays two pages on each other by the words that stand on both.
final class AnchorFit {

    private static final int ENOUGH = 4;
    private static final double TOLERANCE = 0.3;
    private static final double NOTHING = 0.02;
    /// Pairs of words nearer than this, in points, say little about a turn.
    private static final double SHORTEST = 60;

    private AnchorFit() {}

    /// Empty where there are too few words, or too few that agree.
    ///
    /// The simplest that explains the words wins: nothing, then a shift, then anything else. Words that moved
    /// because a line was inserted above them agree on a shift of their own, and the larger group wins.
    static Optional<Registration> of(List<Anchor> anchors) {
        if (anchors.size() < ENOUGH) {
            return Optional.empty();
        }
        var matches = matches(anchors);
        int unmoved = matches.within(Registration.IDENTITY, NOTHING);
        var shift = matches.commonShift(TOLERANCE);
        int shifted = matches.within(shift, TOLERANCE);
        if (2 * unmoved >= matches.size() || unmoved >= shifted) {
            return Optional.of(Registration.IDENTITY);
        }
        if (shifted * 10 >= matches.size() * 9) {
            return Optional.of(exact(shift));
        }
        var similar = matches.commonSimilarity(TOLERANCE, SHORTEST);
        int turned = matches.within(similar, TOLERANCE);
        if (turned > shifted + matches.size() / 5) {
            return Optional.of(matches.explainedBy(similar, 4 * TOLERANCE)
                    .affine(similar, TOLERANCE)
                    .orElse(similar));
        }
        return shifted >= ENOUGH ? Optional.of(exact(shift)) : Optional.empty();
    }

    /// The words by their middles, in points.
    static Matches matches(List<Anchor> anchors) {
        var matches = new Matches();
        for (var anchor : anchors) {
            matches.add(anchor.genuineX(), anchor.genuineY(), anchor.disputedX(), anchor.disputedY());
        }
        return matches;
    }

    private static Registration exact(Registration shift) {
        return Math.hypot(shift.dx(), shift.dy()) < NOTHING ? Registration.IDENTITY : shift;
    }
}
