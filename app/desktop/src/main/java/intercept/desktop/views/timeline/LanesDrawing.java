package intercept.desktop.views.timeline;

import intercept.desktop.views.timeline.Chart.Twin;
import intercept.desktop.views.timeline.Marks.Mark;
import intercept.timeline.Timeline.Lane;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// The lanes: who at the left, when at the top, mails as shapes. Everything is drawn on one canvas as large as the
/// window, from what is in view.
final class LanesDrawing extends Inked {

    private static final int MOST_ARROWS = 60;
    private static final int MOST_LABELS = 160;

    private final TimelineModel model;
    private final TimelineTexts texts;
    private final ZoneId zone;
    private List<Drawn> drawn = List.of();
    private final DoubleProperty gutter = new SimpleDoubleProperty();

    /// A mark where it was drawn last; for the mouse.
    record Drawn(int lane, double x, double y, Mark mark) {}

    LanesDrawing(TimelineModel model, TimelineTexts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        model.chart().subscribe(this::requestLayout);
        model.window().subscribe(this::requestLayout);
        model.chosen().subscribe(this::requestLayout);
    }

    /// Where the axis begins; whoever draws below starts at the same line.
    ReadOnlyDoubleProperty gutterProperty() {
        return gutter;
    }

    double gutter() {
        return gutter.get() == 0 ? Math.round(13.2 * em()) : gutter.get();
    }

    /// Wide enough for every name and domain, within reason.
    private double gutter(Script script, Chart chart) {
        double widest = chart.lanes().stream()
                .mapToDouble(lane ->
                        Math.max(script.width(texts.name(lane), strong(0.93)), script.width(domain(lane), plain(0.85))))
                .max()
                .orElse(0);
        return Math.round(Math.clamp(widest + 3.8 * em(), 13.2 * em(), 19 * em()));
    }

    private double axis() {
        return Math.round(4.6 * em());
    }

    double plotWidth() {
        return Math.max(1, getWidth() - gutter());
    }

    /// The mark under the mouse.
    Optional<Drawn> at(double x, double y) {
        return drawn.stream()
                .filter(mark -> Math.abs(mark.y() - y) < em() && Math.abs(mark.x() - x) < reach(mark.mark()))
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.x() - x)));
    }

    private double reach(Mark mark) {
        return mark.isPill() ? Marks.CELL / 2 : em();
    }

    @Override
    void draw(GraphicsContext on, double width, double height) {
        var chart = model.chart().get();
        var window = model.window().get();
        int lanes = Math.max(1, chart.lanes().size());
        double lane = (height - axis()) / lanes;
        var script = new Script(on);
        gutter.set(gutter(script, chart));

        ground(on, script, chart, lane, width, height);
        ticks(on, script, window, height);
        chart.twins().forEach(twin -> bracket(on, script, chart, window, twin));

        on.save();
        on.beginPath();
        on.rect(gutter(), 0, plotWidth(), height);
        on.clip();
        var marks = new ArrayList<Drawn>();
        for (int i = 0; i < chart.lanes().size(); i++) {
            int index = i;
            double y = axis() + (i + 0.5) * lane;
            Marks.of(chart.timesOfLane(i), window, plotWidth())
                    .forEach(mark -> marks.add(new Drawn(index, gutter() + mark.x(), y, mark)));
        }
        if (chart.count(window) <= MOST_ARROWS) {
            chart.within(window).forEach(event -> arrows(on, chart, window, event, lane));
        }
        marks.forEach(mark -> mark(on, script, chart, mark));
        if (marks.size() <= MOST_LABELS) {
            new Labels(this, script, model, texts, lane).write(marks);
        }
        on.restore();
        drawn = List.copyOf(marks);
    }

    private void ground(GraphicsContext on, Script script, Chart chart, double lane, double width, double height) {
        on.setFill(ink(Ink.BAND));
        on.fillRect(0, 0, width, axis());
        for (int i = 0; i < chart.lanes().size(); i++) {
            double top = axis() + i * lane;
            on.setFill(ground(i));
            on.fillRect(0, top, width, lane);
            who(on, script, chart, chart.lanes().get(i), top + lane / 2, lane);
        }
        on.setStroke(ink(Ink.LINE));
        on.setLineWidth(1);
        on.strokeLine(gutter() - 0.5, 0, gutter() - 0.5, height);
        on.strokeLine(0, axis() - 0.5, width, axis() - 0.5);
    }

    /// What a lane is painted with: every other one is banded.
    Color ground(int lane) {
        return ink(lane % 2 == 1 ? Ink.BAND : Ink.SURFACE);
    }

    private void who(GraphicsContext on, Script script, Chart chart, Lane lane, double y, double room) {
        double x = 1.85 * em();
        double left = x + em();
        double most = gutter() - left - 0.6 * em();
        boolean two = room >= 2.9 * em();
        double first = two ? y - 0.7 * em() : y;
        Signs.party(on, lane.kind(), ink(Signs.ink(lane.kind())), x, first, 0.77 * em());
        var name = texts.name(lane);
        // An address is never cut: what is left of it may look like another one.
        if (name.equals(lane.address())) {
            script.squeezed(name, strong(0.93), ink(Ink.TEXT), left, first, most);
        } else {
            script.bare(
                    script.cut(name, strong(0.93), most), strong(0.93), ink(Ink.TEXT), left, first, TextAlignment.LEFT);
        }
        if (two) {
            var second = texts.second(lane, chart.lanes());
            if (second.equals(lane.address())) {
                second = whole(script, lane, most);
            }
            script.squeezed(second, plain(0.85), ink(Ink.MUTED), left, y + 0.7 * em(), most);
        }
    }

    /// The address, or at least its domain whole: a domain is never cut.
    private String whole(Script script, Lane lane, double most) {
        return script.width(lane.address(), plain(0.85)) <= most ? lane.address() : domain(lane);
    }

    private static String domain(Lane lane) {
        return lane.address().substring(lane.address().lastIndexOf('@') + 1);
    }

    private void ticks(GraphicsContext on, Script script, Window window, double height) {
        double end = gutter() + plotWidth();
        for (var tick : Ticks.of(window, plotWidth(), zone, texts.locale())) {
            double x = Math.round(gutter() + window.x((double) tick.at(), plotWidth())) + 0.5;
            on.setStroke(ink(Ink.LINE));
            on.setLineWidth(tick.major() ? 1.5 : 1);
            on.strokeLine(x, axis(), x, height);
            var font = tick.major() ? strong(0.85) : plain(0.85);
            double half = script.width(tick.label(), font) / 2;
            double middle = Math.clamp(x, gutter() + half + 4, Math.max(gutter() + half + 4, end - half - 4));
            script.bare(
                    tick.label(),
                    font,
                    ink(tick.major() ? Ink.TEXT : Ink.MUTED),
                    middle,
                    axis() - 1.05 * em(),
                    TextAlignment.CENTER);
        }
    }

    private void bracket(GraphicsContext on, Script script, Chart chart, Window window, Twin twin) {
        int first = Math.min(twin.genuine(), twin.altered());
        int last = Math.max(twin.genuine(), twin.altered());
        double from = gutter() + window.x(chart.at(first), plotWidth());
        double to = gutter() + window.x(chart.at(last), plotWidth());
        if (to < gutter() || from > gutter() + plotWidth()) {
            return;
        }
        var apart = Duration.between(chart.event(first).at(), chart.event(last).at());
        var text = texts.get(first == twin.genuine() ? "twin" : "twin.before", texts.length(apart));
        double half = script.width(text, strong(0.85)) / 2 + 0.8 * em();
        if (to - from < 2 * half) {
            return;
        }
        double y = Math.round(1.35 * em()) + 0.5;
        on.setStroke(ink(Ink.CRITICAL));
        on.setLineWidth(1.5);
        on.strokePolyline(new double[] {from, from, to, to}, new double[] {y + 0.7 * em(), y, y, y + 0.7 * em()}, 4);
        double middle = Math.clamp((from + to) / 2, gutter() + half, gutter() + plotWidth() - half);
        on.setFill(ink(Ink.SURFACE));
        on.fillRoundRect(middle - half, y - 0.85 * em(), 2 * half, 1.7 * em(), 8, 8);
        on.setLineWidth(1);
        on.strokeRoundRect(middle - half, y - 0.85 * em(), 2 * half, 1.7 * em(), 8, 8);
        script.bare(text, strong(0.85), ink(Ink.TEXT), middle, y, TextAlignment.CENTER);
    }

    private void arrows(GraphicsContext on, Chart chart, Window window, int index, double lane) {
        var event = chart.event(index);
        double x = Math.round(gutter() + window.x(chart.at(index), plotWidth())) + 0.5;
        var kind = chart.lanes().get(event.lane()).kind();
        boolean chosen = model.chosen().get().filter(it -> it == index).isPresent();
        on.setStroke(ink(Signs.ink(kind))
                .deriveColor(0, 1, 1, chosen || event.worst().isPresent() ? 1 : 0.6));
        on.setFill(on.getStroke());
        on.setLineWidth(chosen ? 2 : 1.25);
        double from = axis() + (event.lane() + 0.5) * lane;
        for (int other : event.to()) {
            double to = axis() + (other + 0.5) * lane;
            double down = Math.signum(to - from);
            double head = 0.5 * em();
            on.strokeLine(x, from, x, to - down * head);
            on.fillPolygon(
                    new double[] {x - 0.32 * em(), x + 0.32 * em(), x},
                    new double[] {to - down * head, to - down * head, to + down * 0.15 * em()},
                    3);
        }
    }

    private void mark(GraphicsContext on, Script script, Chart chart, Drawn drawn) {
        var mark = drawn.mark();
        var lane = chart.lanes().get(drawn.lane());
        var color = ink(Signs.ink(lane.kind()));
        var worst = chart.worst(drawn.lane(), mark.from(), mark.to());
        double r = 0.5 * em();
        double right = r;
        if (mark.isPill()) {
            var text = texts.get("count", mark.count());
            double half = Math.max(1.2 * em(), script.width(text, strong(0.85)) / 2 + 0.55 * em());
            right = half - 0.2 * em();
            pill(on, color, drawn, half);
            script.bare(text, strong(0.85), ink(Ink.TEXT), drawn.x(), drawn.y(), TextAlignment.CENTER);
        } else {
            Signs.party(on, lane.kind(), color, drawn.x(), drawn.y(), 2 * r);
        }
        ring(on, chart, drawn, mark.isPill() ? right + 0.5 * em() : 0.95 * em());
        if (worst.isPresent()) {
            Signs.severity(
                    on,
                    worst.get(),
                    ink(Signs.ink(worst.get())),
                    ink(Ink.SURFACE),
                    drawn.x() + right,
                    drawn.y() - 0.55 * em(),
                    0.85 * em());
        }
    }

    private void pill(GraphicsContext on, Color color, Drawn drawn, double half) {
        double high = 1.7 * em();
        // More mails, more colour: from a hint to a third.
        double share = Math.min(1, Math.log10(drawn.mark().count()) / 4);
        on.setFill(ink(Ink.SURFACE));
        on.fillRoundRect(drawn.x() - half, drawn.y() - high / 2, 2 * half, high, high, high);
        on.setFill(color.deriveColor(0, 1, 1, 0.12 + 0.24 * share));
        on.fillRoundRect(drawn.x() - half, drawn.y() - high / 2, 2 * half, high, high, high);
        on.setStroke(color);
        on.setLineWidth(1);
        on.strokeRoundRect(drawn.x() - half, drawn.y() - high / 2, 2 * half, high, high, high);
    }

    private void ring(GraphicsContext on, Chart chart, Drawn drawn, double half) {
        boolean chosen = model.chosen()
                .get()
                .filter(index -> chart.event(index).lane() == drawn.lane())
                .filter(index -> drawn.mark().holds(chart.placeInLane(index)))
                .isPresent();
        if (chosen) {
            double high = 0.95 * em();
            on.setStroke(ink(Ink.ACCENT));
            on.setLineWidth(2);
            on.strokeRoundRect(drawn.x() - half, drawn.y() - high, 2 * half, 2 * high, 2 * high, 2 * high);
        }
    }

    /// The moment at a place of the region.
    double moment(double x) {
        return model.window().get().at(x - gutter(), plotWidth());
    }

    String spoken() {
        var chart = model.chart().get();
        return model.chosen()
                .get()
                .map(index -> texts.spoken(chart, index))
                .orElseGet(() -> texts.get("spoken.none", chart.size()));
    }

    /// What the mouse learns of a mark.
    String tip(Drawn mark) {
        var chart = model.chart().get();
        var events = chart.ofLane(mark.lane());
        if (mark.mark().isPill()) {
            return texts.get(
                    "tip.pill",
                    mark.mark().count(),
                    texts.moment(chart.event(events[mark.mark().from()]).at()),
                    texts.moment(chart.event(events[mark.mark().to() - 1]).at()));
        }
        return texts.spoken(chart, events[mark.mark().from()]);
    }
}
