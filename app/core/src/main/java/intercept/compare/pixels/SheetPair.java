package intercept.compare.pixels;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Two pictures of a page at one resolution, and how one lies on the other.
///
/// @param scale pixels a point
/// @param scanned whether either shows the noise of a scanner or of strong compression
/// @param registration in points, from the genuine page to the disputed
/// @param error of the registration, in pixels
record SheetPair(
        Sheet genuine, Sheet disputed, double scale, boolean scanned, Registration registration, double error) {

    private static final double POINTS = 72;
    /// Finer than this shows no more of what matters and costs its square.
    private static final double FINEST = 290;
    private static final int WHITE = 0xFFFFFFFF;
    /// What is explained reaches a little beyond its box: letters hang over, edges are smoothed. In points.
    private static final double MARGIN = 1.2;

    /// Patches farther off than this, in pixels, show that a sheet was not drawn through the scanner evenly.
    private static final double WIDE = 0.4;
    /// Levels by which scanned paper varies.
    private static final int GRAIN = 12;

    static SheetPair of(PageImage genuine, PageImage disputed, List<Anchor> anchors) {
        double dpi = Math.min(genuine.dpi(), disputed.dpi());
        while (dpi >= FINEST) {
            dpi /= 2;
        }
        var one = at(dpi, genuine);
        var other = at(dpi, disputed);
        boolean scanned = Noise.scanned(one) || Noise.scanned(other);
        if (!scanned) {
            int wide = Math.max(one.width(), other.width());
            int high = Math.max(one.height(), other.height());
            one = one.cut(wide, high, WHITE);
            other = other.cut(wide, high, WHITE);
        }
        return registered(new SheetPair(one, other, dpi / POINTS, scanned, Registration.IDENTITY, 0), anchors);
    }

    private static Sheet at(double dpi, PageImage image) {
        int factor = Math.max(1, (int) Math.floor(image.dpi() / dpi + 0.01));
        var sheet = Sheet.of(image).reduced(factor);
        double rest = image.dpi() / factor / dpi;
        if (Math.abs(rest - 1) < 0.001) {
            return sheet;
        }
        return sheet.under(
                new Registration(rest, 0, 0, 0, rest, 0),
                (int) Math.round(sheet.width() / rest),
                (int) Math.round(sheet.height() / rest),
                WHITE);
    }

    private static SheetPair registered(SheetPair pair, List<Anchor> anchors) {
        if (pair.equal()) {
            return pair;
        }
        var byWords = AnchorFit.of(anchors);
        if (byWords.isPresent() && !pair.scanned) {
            return pair.with(byWords.get(), 0);
        }
        if (byWords.isEmpty() && !pair.scanned && pair.difference(new BitSet()).isEmpty()) {
            return pair;
        }
        var fit = new PixelFit(Grey.of(pair.genuine), Grey.of(pair.disputed));
        return byWords.flatMap(words -> fit.refined(words.inUnits(pair.scale)))
                .or(fit::find)
                .map(found -> pair.with(found.registration().inUnits(1 / pair.scale), found.error()))
                .orElseGet(() -> byWords.map(words -> pair.with(words, 0)).orElse(pair));
    }

    private SheetPair with(Registration found, double by) {
        return new SheetPair(genuine, disputed, scale, scanned, found, by);
    }

    boolean equal() {
        return genuine.width() == disputed.width()
                && genuine.height() == disputed.height()
                && Arrays.equals(genuine.pixels(), disputed.pixels());
    }

    /// The pixels of the genuine page that boxes of either page cover.
    BitSet covered(List<Box> onGenuine, List<Box> onDisputed) {
        var pixels = new BitSet(genuine.width() * genuine.height());
        onGenuine.forEach(box -> cover(box, pixels));
        var back = registration.inverse();
        onDisputed.forEach(box -> cover(back.moved(box), pixels));
        return pixels;
    }

    private void cover(Box box, BitSet pixels) {
        var grown = box.grown(MARGIN);
        int left = Math.clamp((int) Math.floor(grown.x() * scale), 0, genuine.width());
        int right = Math.clamp((int) Math.ceil(grown.right() * scale), left, genuine.width());
        int top = Math.clamp((int) Math.floor(grown.y() * scale), 0, genuine.height());
        int bottom = Math.clamp((int) Math.ceil(grown.bottom() * scale), top, genuine.height());
        for (int y = top; y < bottom; y++) {
            pixels.set(y * genuine.width() + left, y * genuine.width() + right);
        }
    }

    /// @param explained pixels not to look at
    Difference difference(BitSet explained) {
        var moved = disputed.under(registration.inUnits(scale), genuine.width(), genuine.height(), scanned ? 0 : WHITE);
        var toned = scanned ? new Toning(genuine, moved).toned(moved) : moved;
        int reach = scanned && error > WIDE ? 2 : 1;
        return new Difference(genuine, toned, explained, reach, scanned ? GRAIN : 0);
    }
}
