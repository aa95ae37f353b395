package intercept.desktop.views.timeline;

import intercept.desktop.views.timeline.Inked.Ink;
import intercept.desktop.views.timeline.LanesDrawing.Drawn;
import intercept.timeline.Timeline.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Times and subjects beside the shapes: the chosen one first, then the gravest, then from left to right, as long as
/// there is room.
final class Labels {

    /// Sixty days in milliseconds: from so far away only what has a finding is named, all else is a pattern.
    private static final double FAR = 60 * 86_400_000.0;

    private final LanesDrawing on;
    private final Script script;
    private final Chart chart;
    private final Window window;
    private final Optional<Integer> chosen;
    private final TimelineTexts texts;
    private final double em;
    private final boolean twoLines;
    private final List<Taken> taken = new ArrayList<>();

    private record Taken(int lane, double from, double to) {}

    /// @param lane height of a lane
    Labels(LanesDrawing on, Script script, TimelineModel model, TimelineTexts texts, double lane) {
        this.on = on;
        this.script = script;
        this.texts = texts;
        chart = model.chart().get();
        window = model.window().get();
        chosen = model.chosen().get();
        em = on.em();
        twoLines = lane >= 2.9 * em;
    }

    void write(List<Drawn> marks) {
        for (var mark : marks) {
            double half = mark.mark().isPill() ? Marks.CELL / 2 : 0.7 * em;
            taken.add(new Taken(mark.lane(), mark.x() - half, mark.x() + half));
        }
        marks.stream()
                .filter(mark -> !mark.mark().isPill())
                .filter(mark -> isChosen(mark)
                        || window.span() < FAR
                        || event(mark).worst().isPresent())
                .sorted(Comparator.comparing((Drawn mark) -> !isChosen(mark))
                        .thenComparingInt(mark -> rank(event(mark)))
                        .thenComparingDouble(Drawn::x))
                .forEach(this::label);
    }

    private void label(Drawn mark) {
        var event = event(mark);
        var time = texts.time(event.at(), window);
        var first = time + " " + event.subject();
        var second = event.to().isEmpty() ? "" : texts.get("to", texts.receivers(chart, event));
        double full = twoLines
                ? Math.max(script.width(first, on.strong(0.93)), script.width(second, on.plain(0.85)))
                : script.width(first, on.strong(0.93));
        // Whole where it fits, cut where it must be; where even that has no room, the time may have.
        if (!beside(mark, first, second, Math.min(34 * em, full))
                && (full <= 12 * em || !beside(mark, first, second, 12 * em))) {
            beside(mark, time, "", script.width(time, on.strong(0.93)));
        }
    }

    /// Puts a label to the right, else to the left; false where neither has room.
    private boolean beside(Drawn mark, String first, String second, double wide) {
        double gap = (event(mark).worst().isPresent() ? 1.35 : 0.95) * em;
        double right = mark.x() + gap;
        double left = mark.x() - gap - wide;
        if (right + wide < on.gutter() + on.plotWidth() && free(mark.lane(), mark.x() + 0.75 * em, right + wide)) {
            put(mark, first, second, right, wide);
            return true;
        }
        if (left > on.gutter() + 4 && free(mark.lane(), left, mark.x() - 0.75 * em)) {
            put(mark, first, second, left, wide);
            return true;
        }
        return false;
    }

    private void put(Drawn mark, String first, String second, double x, double wide) {
        boolean two = twoLines && !second.isEmpty();
        var strong = on.strong(0.93);
        var plain = on.plain(0.85);
        var ground = on.ground(mark.lane());
        script.left(
                script.cut(first, strong, wide + 1),
                strong,
                on.ink(Ink.TEXT),
                ground,
                x,
                two ? mark.y() - 0.65 * em : mark.y());
        if (two) {
            script.left(script.cut(second, plain, wide + 1), plain, on.ink(Ink.MUTED), ground, x, mark.y() + 0.7 * em);
        }
        taken.add(new Taken(mark.lane(), x, x + wide));
    }

    private boolean free(int lane, double from, double to) {
        return taken.stream().noneMatch(span -> span.lane() == lane && span.from() < to && span.to() > from);
    }

    private Event event(Drawn mark) {
        return chart.event(index(mark));
    }

    private int index(Drawn mark) {
        return chart.ofLane(mark.lane())[mark.mark().from()];
    }

    private boolean isChosen(Drawn mark) {
        return chosen.filter(index -> index == index(mark)).isPresent();
    }

    private static int rank(Event event) {
        return event.worst().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }
}
