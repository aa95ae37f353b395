package intercept.compare.pixels;

import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds what is drawn on a page and is neither word nor rule: logo, stamp, signature, code.
///
/// Only edges count, so that the shade of a table shows nothing but its border, and borders are long and straight.
public final class Drawings {

    /// Levels that make an edge.
    private static final int EDGE = 40;
    /// What is as long and straight as this is a rule, in points.
    private static final double RULE = 36;
    /// Accents, underlines and overhangs reach so far beyond their word, in points.
    private static final double MARGIN = 2;
    private static final double GAP = 6;
    private static final double CELL = 1;
    /// What is thinner than this, or all smaller than that, is a bullet, a dash or the corner of a frame. In points.
    private static final double THIN = 10;
    private static final double SMALL = 16;
    /// The part of a drawing's box that is edge, at least; a frame around words has less.
    private static final double DENSE = 0.02;
    /// The frame of a drawing is so many times as large at most, and so long, in points.
    private static final int FRAME = 8;
    private static final double LARGEST_FRAME = 150;

    private final int width;
    private final int height;
    private final double scale;
    private final byte[] edges;
    private final byte[] rules;

    private Drawings(PageImage page) {
        width = page.width();
        height = page.height();
        scale = page.scale();
        edges = edges(page.pixels());
        rules = new byte[edges.length];
    }

    /// From top to bottom as they are met.
    ///
    /// @param words and whatever else is no drawing
    public static List<Box> on(PageImage page, List<Box> words) {
        var drawings = new Drawings(page);
        drawings.clearRules();
        words.forEach(drawings::clear);
        return drawings.boxes();
    }

    private byte[] edges(int[] pixels) {
        var found = new byte[width * height];
        for (int y = 0; y + 1 < height; y++) {
            int last = (y + 1) * width - 1;
            int right = -1;
            int below = -1;
            for (int at = y * width; at < last; at++) {
                right = right < at ? next(pixels, at, last, 1) : right;
                below = below < at ? next(pixels, at, last, width) : below;
                at = Math.min(right, below);
                if (at < last
                        && (apart(pixels[at], pixels[at + 1]) > EDGE || apart(pixels[at], pixels[at + width]) > EDGE)) {
                    found[at] = 1;
                }
            }
        }
        return found;
    }

    /// The next pixel that is not like the one so many places behind it: most of a page is paper.
    private static int next(int[] pixels, int at, int end, int step) {
        int same = Arrays.mismatch(pixels, at, end, pixels, at + step, end + step);
        return same < 0 ? end : at + same;
    }

    private static int apart(int one, int other) {
        if (one == other) {
            return 0;
        }
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((one & 255) - (other & 255));
        return Math.max(green, Math.max(red, blue));
    }

    private void clearRules() {
        int least = (int) Math.round(RULE * scale);
        var straight = new BitSet(edges.length);
        var nothing = new byte[width];
        for (int y = 0; y < height; y++) {
            int end = (y + 1) * width;
            for (int at = nextEdge(y * width, end, nothing); at < end; at = nextEdge(at + 1, end, nothing)) {
                int across = at == y * width || edges[at - 1] == 0 ? run(at, end, 1) : 0;
                if (across >= least) {
                    straight.set(at, at + across);
                }
                int down = y == 0 || edges[at - width] == 0 ? run(at, edges.length, width) : 0;
                for (int i = 0; down >= least && i < down; i++) {
                    straight.set(at + i * width);
                }
            }
        }
        straight.stream().forEach(i -> {
            rules[i] = edges[i];
            edges[i] = 0;
        });
    }

    private int nextEdge(int at, int end, byte[] nothing) {
        int same = Arrays.mismatch(edges, at, end, nothing, 0, end - at);
        return same < 0 ? end : at + same;
    }

    /// How many edges follow each other from here on.
    private int run(int at, int end, int step) {
        int count = 0;
        for (int next = at; next < end && edges[next] != 0; next += step) {
            count++;
        }
        return count;
    }

    private void clear(Box word) {
        var box = word.grown(MARGIN);
        int left = Math.clamp((int) Math.floor(box.x() * scale), 0, width);
        int right = Math.clamp((int) Math.ceil(box.right() * scale), left, width);
        int top = Math.clamp((int) Math.floor(box.y() * scale), 0, height);
        int bottom = Math.clamp((int) Math.ceil(box.bottom() * scale), top, height);
        for (int y = top; y < bottom; y++) {
            Arrays.fill(edges, y * width + left, y * width + right, (byte) 0);
        }
    }

    private List<Box> boxes() {
        var frames = groups(rules, CELL);
        return groups(edges, GAP).stream()
                .filter(this::isDrawing)
                .map(group -> box(framed(group, frames)))
                .toList();
    }

    private List<Group> groups(byte[] pixels, double gap) {
        int cell = Math.max(1, (int) Math.round(CELL * scale));
        return new Groups(new Excess(width, height, pixels, 1), cell, (int) Math.round(gap * scale / cell)).all();
    }

    /// The square that a sign stands on belongs to it, though its border is straight.
    private Group framed(Group group, List<Group> frames) {
        return frames.stream()
                .filter(frame -> frame.holds(group, 0)
                        && frame.area() <= FRAME * group.area()
                        && Math.max(frame.width(), frame.height()) <= LARGEST_FRAME * scale)
                .min(Comparator.comparingLong(Group::area))
                .orElse(group);
    }

    private boolean isDrawing(Group group) {
        int thin = Math.min(group.width(), group.height());
        int thick = Math.max(group.width(), group.height());
        return thin >= THIN * scale && thick >= SMALL * scale && group.pixels() >= DENSE * group.area();
    }

    private Box box(Group group) {
        return Box.between(
                group.left() / scale, group.top() / scale, (group.right() + 1) / scale, (group.bottom() + 1) / scale);
    }
}
