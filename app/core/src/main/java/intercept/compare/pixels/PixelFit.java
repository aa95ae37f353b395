package intercept.compare.pixels;

import java.util.Optional;

/// Lays two pictures of a page on each other by what they show: patches of one are looked for on the other,
/// first far and wide on small pictures, then nearby on larger ones. All places in pixels of the pictures
/// given, of the same resolution.
final class PixelFit {

    /// Shifts of 5 % of a page, turns of 2 degrees and stretches of 3 % together move a corner so far.
    private static final double FARTHEST = 0.085;
    /// Smaller pictures show too little.
    private static final int SMALLEST = 64;
    private static final double SURE = 0.45;
    private static final double LIKELY = 0.6;
    private static final int BEST = 3;

    private final Grey genuine;
    private final Grey disputed;

    PixelFit(Grey genuine, Grey disputed) {
        this.genuine = genuine;
        this.disputed = disputed;
    }

    /// A registration in pixels, and how far off the patches lie under it: half of them not farther than
    /// `error`.
    record Fit(Registration registration, double error) {}

    /// Empty where the pictures have too little in common.
    Optional<Fit> find() {
        if (Math.min(genuine.width(), genuine.height()) < 2 * SMALLEST
                || Math.min(disputed.width(), disputed.height()) < 2 * SMALLEST) {
            return Optional.empty();
        }
        var genuineHalf = genuine.half();
        var disputedHalf = disputed.half();
        var genuineSmall = genuineHalf.half();
        var disputedSmall = disputedHalf.half();
        int factor = 4;
        while (Math.min(genuineSmall.width(), disputedSmall.width()) >= 220) {
            genuineSmall = genuineSmall.half();
            disputedSmall = disputedSmall.half();
            factor *= 2;
        }
        double scale = factor;
        return coarse(genuineSmall, disputedSmall)
                .flatMap(rough -> refine(genuineHalf, disputedHalf, rough.inUnits(scale / 2), 14, scale / 2 + 2))
                .flatMap(fine -> refined(fine.registration().inUnits(2)));
    }

    /// Improves what is known to about two pixels.
    Optional<Fit> refined(Registration start) {
        return refine(genuine, disputed, start, 20, 3);
    }

    private static Optional<Registration> coarse(Grey genuine, Grey disputed) {
        int side = 24;
        int reach = (int) Math.ceil(FARTHEST * Math.max(genuine.width(), genuine.height()));
        var patches = new Patches(side, side, side, BEST, SURE);
        var searched = patches.search(genuine, Registration.IDENTITY, () -> new PatchSearch(disputed, side, reach));
        var matches = searched.matches();
        int tiles = searched.tiles();
        if (matches.size() < 3) {
            return Optional.empty();
        }
        double tolerance = 1.0;
        var similar = matches.commonSimilarity(tolerance, side * 2.0);
        var agreeing = matches.explainedBy(similar, tolerance);
        if (agreeing.size() < Math.max(3, tiles / 5)) {
            return Optional.empty();
        }
        return Optional.of(
                agreeing.size() < 8
                        ? similar
                        : agreeing.affine(similar, tolerance).orElse(similar));
    }

    private static Optional<Fit> refine(Grey genuine, Grey disputed, Registration start, int across, double reach) {
        int side = 48;
        int stepX = Math.max(side / 2, (genuine.width() - side) / Math.max(1, across * 2 / 3));
        int stepY = Math.max(side / 2, (genuine.height() - side) / across);
        var matches = new Patches(side, stepX, stepY, 1, LIKELY)
                .search(genuine, start, () -> new PatchSearch(disputed, side, (int) Math.ceil(reach)))
                .matches();
        if (matches.size() < 3) {
            return Optional.empty();
        }
        double tolerance = 0.7;
        var known = start;
        if (matches.size() >= 12) {
            known = matches.affine(matches.commonSimilarity(tolerance, 2.0 * side), tolerance)
                    .orElse(start);
        } else {
            known = matches.commonShift(tolerance);
        }
        var simplest = simplest(matches, known, genuine.width(), genuine.height());
        return Optional.of(new Fit(simplest, matches.medianError(simplest)));
    }

    /// No turn where a shift does, no shift where nothing does: measuring is never free of error.
    private static Registration simplest(Matches matches, Registration known, int width, int height) {
        if (known.distance(Registration.IDENTITY, width, height) < 0.12) {
            return Registration.IDENTITY;
        }
        var middle = Registration.translation(
                known.x(width / 2.0, height / 2.0) - width / 2.0, known.y(width / 2.0, height / 2.0) - height / 2.0);
        if (known.distance(middle, width, height) < 0.15) {
            return matches.explainedBy(middle, 0.5).medianShift();
        }
        return known;
    }
}
