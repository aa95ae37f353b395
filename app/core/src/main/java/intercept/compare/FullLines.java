package intercept.compare;

import intercept.model.document.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells a line that was broken because it was full, so that its sentence runs on below, from one that ends where it
/// should.
final class FullLines {

    /// Lines of one column begin within so many points.
    private static final double SAME_EDGE = 12;

    /// Baselines of one paragraph are at most so far apart, in parts of the size.
    private static final double PITCH = 2;

    /// A column of running text takes at least this part of the page's text.
    private static final double RUNNING = 0.3;

    private final Map<Integer, Map<Integer, Box>> pages = new HashMap<>();

    FullLines(List<Atom> atoms) {
        for (var atom : atoms) {
            pages.computeIfAbsent(atom.page(), _ -> new HashMap<>()).merge(atom.line(), atom.box(), Box::with);
        }
    }

    /// @param last of a line
    /// @param next first of the line below
    boolean runsOn(Atom last, Atom next) {
        if (last.page() != next.page() || last.line() == next.line()) {
            return false;
        }
        var lines = pages.getOrDefault(last.page(), Map.of());
        var upper = lines.getOrDefault(last.line(), last.box());
        var lower = lines.getOrDefault(next.line(), next.box());
        double down = lower.y() - upper.y();
        boolean below = down > 0 && down <= PITCH * Math.max(upper.height(), lower.height());
        boolean sameSize = Math.abs(last.size() - next.size()) <= 0.15 * Math.max(last.size(), next.size());
        return below && sameSize && isSameColumn(upper, lower) && isFull(upper, next, lines);
    }

    private static boolean isSameColumn(Box upper, Box lower) {
        return Math.abs(upper.x() - lower.x()) <= SAME_EDGE || Math.abs(upper.right() - lower.right()) <= SAME_EDGE;
    }

    private static boolean isFull(Box upper, Atom next, Map<Integer, Box> lines) {
        var all = lines.values().stream().reduce(Box::with).orElse(upper);
        double edge = lines.values().stream()
                .filter(line -> isSameColumn(line, upper))
                .mapToDouble(Box::right)
                .max()
                .orElse(upper.right());
        double left = lines.values().stream()
                .filter(line -> isSameColumn(line, upper))
                .mapToDouble(Box::x)
                .min()
                .orElse(upper.x());
        double room = Math.max(edge - upper.right(), upper.x() - left);
        return upper.width() >= RUNNING * all.width() && room < next.box().width() + 0.6 * next.size();
    }
}
