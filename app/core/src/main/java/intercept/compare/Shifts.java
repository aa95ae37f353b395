package intercept.compare;

import intercept.compare.pixels.Region;
import intercept.documents.PageImage;
import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rules, frames and shades that went along with the words beside them, because a line was inserted above: no change.
final class Shifts {

    private static final int LEVELS = 70;
    private static final int WAYS = 12;

    /// So many of a thousand pixels may be unlike.
    private static final long UNLIKE = 30;

    private final PageImage genuine;
    private final PageImage disputed;
    private final List<Shift> ways;

    /// @param words how far each word moved
    Shifts(PageImage genuine, PageImage disputed, List<Shift> words) {
        this.genuine = genuine;
        this.disputed = disputed;
        ways = ways(words);
    }

    /// How far something moved, in points.
    record Shift(double dx, double dy) {}

    /// The ways that words went, the most frequent first.
    private static List<Shift> ways(List<Shift> words) {
        Map<List<Long>, List<Shift>> alike = new HashMap<>();
        for (var word : words) {
            alike.computeIfAbsent(List.of(Math.round(word.dx()), Math.round(word.dy())), _ -> new ArrayList<>())
                    .add(word);
        }
        return alike.values().stream()
                .sorted(Comparator.comparingInt((List<Shift> same) -> -same.size())
                        .thenComparingDouble(same -> same.getFirst().dy())
                        .thenComparingDouble(same -> same.getFirst().dx()))
                .limit(WAYS)
                .map(same -> same.get(same.size() / 2))
                .toList();
    }

    /// Whether everything in the region stands on the other page where the words went.
    boolean explain(Region region) {
        return ways.size() > 1
                && isFound(genuine, region.genuine(), disputed, 1)
                && isFound(disputed, region.disputed(), genuine, -1);
    }

    private boolean isFound(PageImage from, Box box, PageImage to, int sign) {
        int left = Ink.column(from, box.x());
        int right = Ink.column(from, box.right());
        int top = Ink.row(from, box.y());
        int bottom = Ink.row(from, box.bottom());
        long unlike = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                unlike += isSomewhere(from, x, y, to, sign) ? 0 : 1;
            }
        }
        return unlike * 1000 <= UNLIKE * (right - left + 1) * (bottom - top + 1);
    }

    private boolean isSomewhere(PageImage from, int x, int y, PageImage to, int sign) {
        int colour = from.pixels()[y * from.width() + x];
        for (var way : ways) {
            int column = x + sign * (int) Math.round(way.dx() * from.scale());
            int row = y + sign * (int) Math.round(way.dy() * from.scale());
            if (isThere(colour, to, column, row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(int colour, PageImage to, int column, int row) {
        for (int y = Math.max(0, row - 1); y <= Math.min(to.height() - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(to.width() - 1, column + 1); x++) {
                if (Ink.apart(colour, to.pixels()[y * to.width() + x]) <= LEVELS) {
                    return true;
                }
            }
        }
        return false;
    }
}
