package intercept.compare.pixels;

import intercept.progress.Bands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Parts of a page that moved by themselves: below an inserted line everything stands lower, and is the same.
///
/// What differs where the pages are laid on each other is no difference where a part that moved shows it again:
/// the ink of either page is looked for there. Paper needs no such proof.
final class MovedParts {

    private static final int MOST = 4;
    private static final int ENOUGH = 4;
    private static final double TOLERANCE = 0.3;
    /// A part reaches so far above and below its words, in points.
    private static final double AROUND = 48;
    private static final int PAPER = 10;
    private static final int SLACK = 24;

    private final List<Part> parts;

    private record Part(Registration way, double top, double bottom) {

        boolean holds(double y) {
            return y >= top && y <= bottom;
        }
    }

    private MovedParts(List<Part> parts) {
        this.parts = parts;
    }

    /// The parts of which words tell that they moved otherwise than the page did.
    static MovedParts of(List<Anchor> anchors, Registration page) {
        var rest = new ArrayList<>(anchors);
        rest.removeIf(anchor -> off(anchor, page) <= TOLERANCE);
        var parts = new ArrayList<Part>();
        while (rest.size() >= ENOUGH && parts.size() < MOST) {
            var shift = AnchorFit.matches(rest).commonShift(TOLERANCE);
            var moved = rest.stream()
                    .filter(anchor -> off(anchor, shift) <= TOLERANCE)
                    .toList();
            if (moved.size() < ENOUGH) {
                break;
            }
            rest.removeAll(moved);
            parts.add(new Part(
                    shift,
                    moved.stream()
                                    .mapToDouble(anchor -> anchor.genuine().y())
                                    .min()
                                    .orElse(0)
                            - AROUND,
                    moved.stream()
                                    .mapToDouble(anchor -> anchor.genuine().bottom())
                                    .max()
                                    .orElse(0)
                            + AROUND));
        }
        return new MovedParts(parts);
    }

    /// Whether a word went with the page or with a part of it.
    boolean explain(Anchor anchor, Registration page) {
        return off(anchor, page) <= TOLERANCE || parts.stream().anyMatch(part -> off(anchor, part.way()) <= TOLERANCE);
    }

    private static double off(Anchor anchor, Registration way) {
        return Math.hypot(
                way.x(anchor.genuineX(), anchor.genuineY()) - anchor.disputedX(),
                way.y(anchor.genuineX(), anchor.genuineY()) - anchor.disputedY());
    }

    /// Takes from `excess` what a moved part shows again.
    void clear(byte[] excess, SheetPair pair) {
        if (parts.isEmpty()) {
            return;
        }
        int genuinePaper = Noise.paper(pair.genuine());
        int disputedPaper = Noise.paper(pair.disputed());
        for (var part : parts) {
            var search = new Search(part, pair, genuinePaper, disputedPaper);
            Bands.each(pair.genuine().height(), Sheet.BAND, (from, to) -> search.clear(excess, from, to));
        }
    }

    /// One part that is looked for.
    private record Search(
            SheetPair pair,
            Part part,
            Registration lying,
            Registration there,
            Registration back,
            int genuinePaper,
            int disputedPaper) {

        Search(Part part, SheetPair pair, int genuinePaper, int disputedPaper) {
            var there = part.way().inUnits(pair.scale());
            this(
                    pair,
                    part,
                    pair.registration().inUnits(pair.scale()),
                    there,
                    there.inverse(),
                    genuinePaper,
                    disputedPaper);
        }

        void clear(byte[] excess, int top, int bottom) {
            int wide = pair.genuine().width();
            var nothing = new byte[wide];
            for (int y = top; y < bottom; y++) {
                int row = y * wide;
                for (int x = next(excess, row, 0, nothing); x < wide; x = next(excess, row, x + 1, nothing)) {
                    if (isAgain(x, y)) {
                        excess[row + x] = 0;
                    }
                }
            }
        }

        private static int next(byte[] excess, int row, int from, byte[] nothing) {
            int wide = nothing.length;
            int same = Arrays.mismatch(excess, row + from, row + wide, nothing, from, wide);
            return same < 0 ? wide : from + same;
        }

        private boolean isAgain(int x, int y) {
            var genuine = pair.genuine();
            var disputed = pair.disputed();
            int otherX = (int) Math.floor(lying.x(x + 0.5, y + 0.5));
            int otherY = (int) Math.floor(lying.y(x + 0.5, y + 0.5));
            double fromY = back.y(otherX + 0.5, otherY + 0.5) / pair.scale();
            boolean mine = isPaper(genuine, x, y, genuinePaper)
                    || (part.holds(y / pair.scale()) && shown(genuine, x, y, genuinePaper, disputed, there));
            return mine
                    && (isPaper(disputed, otherX, otherY, disputedPaper)
                            || (part.holds(fromY) && shown(disputed, otherX, otherY, disputedPaper, genuine, back)));
        }
    }

    private static boolean isPaper(Sheet sheet, int x, int y, int paper) {
        return !sheet.holds(x, y) || Math.abs(Grey.luma(sheet.pixels()[y * sheet.width() + x]) - paper) <= PAPER;
    }

    /// Whether another sheet shows this pixel where the way leads.
    private static boolean shown(Sheet sheet, int x, int y, int paper, Sheet other, Registration way) {
        if (!sheet.holds(x, y)) {
            return true;
        }
        int level = Grey.luma(sheet.pixels()[y * sheet.width() + x]);
        int atX = (int) Math.floor(way.x(x + 0.5, y + 0.5));
        int atY = (int) Math.floor(way.y(x + 0.5, y + 0.5));
        int low = 255;
        int high = 0;
        for (int nearY = atY - 1; nearY <= atY + 1; nearY++) {
            for (int nearX = atX - 1; nearX <= atX + 1; nearX++) {
                int near = other.holds(nearX, nearY) ? Grey.luma(other.pixels()[nearY * other.width() + nearX]) : paper;
                low = Math.min(low, near);
                high = Math.max(high, near);
            }
        }
        int slack = SLACK + (high - low) / 2;
        return level >= low - slack && level <= high + slack;
    }
}
