package intercept.desktop.views.messages;

import intercept.desktop.views.messages.ClockLines.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Clocks that say about the same, as one moment of the axis. Knows no node.
///
/// @param from the earliest of them
/// @param to the latest
record ClockMoments(Instant from, Instant to, List<Line> lines) {

    private static final Duration TOGETHER = Duration.ofSeconds(1);

    /// Joins clocks within a second of each other, and then the nearest moments until they are few enough.
    ///
    /// @param lines in the order of their times
    static List<ClockMoments> of(List<Line> lines, int most) {
        var moments = new ArrayList<ClockMoments>();
        for (var line : lines) {
            line.at().ifPresent(at -> moments.add(new ClockMoments(at, at, List.of(line))));
        }
        while (moments.size() > 1) {
            int nearest = 1;
            for (int i = 2; i < moments.size(); i++) {
                if (gap(moments, i).compareTo(gap(moments, nearest)) < 0) {
                    nearest = i;
                }
            }
            if (moments.size() <= Math.max(1, most) && gap(moments, nearest).compareTo(TOGETHER) > 0) {
                break;
            }
            moments.set(nearest - 1, moments.get(nearest - 1).and(moments.remove(nearest)));
        }
        return moments;
    }

    private static Duration gap(List<ClockMoments> moments, int index) {
        return Duration.between(moments.get(index - 1).to(), moments.get(index).from());
    }

    boolean counts() {
        return lines.stream().anyMatch(Line::counts);
    }

    private ClockMoments and(ClockMoments later) {
        var both = new ArrayList<>(lines);
        both.addAll(later.lines);
        return new ClockMoments(from, later.to, List.copyOf(both));
    }
}
