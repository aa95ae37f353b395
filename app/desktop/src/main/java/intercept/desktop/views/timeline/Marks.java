package intercept.desktop.views.timeline;

import java.util.ArrayList;
import java.util.List;

/// What is drawn in one lane: shapes where there is room, pills that say how many where shapes would touch.
///
/// Time is cut into cells that stay the same while the window is moved, so that pills do not flicker.
final class Marks {

    /// Shapes nearer than this would touch.
    static final double TOUCH = 15;

    /// Widest stretch of an axis that one pill speaks for.
    static final double CELL = 72;

    private Marks() {}

    /// One event, or several that stand too close.
    ///
    /// @param x where it stands, in pixels from the left end of the axis
    /// @param from first event, counted in the lane
    /// @param to behind the last event, counted in the lane
    record Mark(double x, int from, int to) {

        int count() {
            return to - from;
        }

        boolean isPill() {
            return count() > 1;
        }

        boolean holds(int place) {
            return place >= from && place < to;
        }
    }

    /// @param times of the lane's events, sorted
    /// @param width of the axis in pixels
    static List<Mark> of(long[] times, Window window, double width) {
        double cell = window.span() * CELL / width;
        double touch = window.span() * TOUCH / width;
        var marks = new ArrayList<Mark>();
        // One cell more at both ends: a pill whose middle is outside may still reach into the window.
        int place = Chart.from(times, Math.floor(window.start() / cell - 1) * cell);
        int end = Chart.from(times, window.end() + cell);
        while (place < end) {
            double cellEnd = (Math.floor(times[place] / cell) + 1) * cell;
            int last = lastTouching(times, place, Chart.from(times, cellEnd), touch);
            add(marks, times, new Mark(middle(times, place, last, window, width), place, last), window, width);
            place = last;
        }
        return marks;
    }

    /// Behind the last of the events that touch each other from `place` on, within the cell.
    private static int lastTouching(long[] times, int place, int cellEnd, double touch) {
        int last = place + 1;
        while (last < cellEnd && times[last] - times[last - 1] < touch) {
            // Dense stretches are crossed in leaps, not event by event.
            last = Math.max(last + 1, Math.min(cellEnd, Chart.from(times, times[last] + touch / 2)));
        }
        return last;
    }

    /// A mark that would touch the one before joins it, unless both speak for many: those keep their cells.
    private static void add(List<Mark> marks, long[] times, Mark mark, Window window, double width) {
        if (!marks.isEmpty()) {
            var before = marks.getLast();
            double room = before.isPill() || mark.isPill() ? CELL / 2 : TOUCH;
            boolean crowded = mark.x() - before.x() < room;
            if (crowded) {
                marks.removeLast();
                marks.add(new Mark(middle(times, before.from(), mark.to(), window, width), before.from(), mark.to()));
                return;
            }
        }
        marks.add(mark);
    }

    private static double middle(long[] times, int from, int to, Window window, double width) {
        return (window.x((double) times[from], width) + window.x((double) times[to - 1], width)) / 2;
    }
}
