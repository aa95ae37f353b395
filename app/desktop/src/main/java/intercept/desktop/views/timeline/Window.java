package intercept.desktop.views.timeline;

import java.time.Instant;

/// The stretch of time that is shown, in milliseconds since 1970.
record Window(double start, double end) {

    /// Nothing in a mail is finer than a second.
    private static final double SHORTEST = 10_000;

    double span() {
        return end - start;
    }

    double middle() {
        return (start + end) / 2;
    }

    boolean holds(double at) {
        return at >= start && at <= end;
    }

    /// Where a moment stands on an axis of that width.
    double x(double at, double width) {
        return (at - start) / span() * width;
    }

    double at(double x, double width) {
        return start + x / width * span();
    }

    /// Shows `factor` times as much time; the moment `about` stays where it is.
    Window zoomed(double factor, double about) {
        double wanted = Math.max(SHORTEST, span() * factor);
        double share = (about - start) / span();
        return new Window(about - share * wanted, about + (1 - share) * wanted);
    }

    Window moved(double by) {
        return new Window(start + by, end + by);
    }

    Window around(double at) {
        return moved(at - middle());
    }

    /// Keeps the window over the case: no wider than it, and not beside it.
    Window within(Window whole) {
        if (span() >= whole.span()) {
            return whole;
        }
        double back = Math.max(0, whole.start - start) - Math.max(0, end - whole.end);
        return moved(back);
    }

    /// A case with room at both ends, so that no shape stands on the edge.
    static Window over(Instant first, Instant last) {
        double start = first.toEpochMilli();
        double end = last.toEpochMilli();
        double room = Math.max(60_000, (end - start) * 0.02);
        return new Window(start - room, end + room);
    }
}
