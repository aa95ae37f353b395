package intercept.desktop.views.timeline;

import java.time.ZoneId;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/// The whole case in a strip: how many mails when, where findings are, and the window that is shown above. Drag the
/// window to move it, drag beside it to choose another.
final class Strip extends Inked {

    private static final double BAR = 3;

    private final TimelineModel model;
    private final TimelineTexts texts;
    private final ZoneId zone;
    private final LanesDrawing lanes;
    private double pressedAt;
    private boolean moving;

    Strip(TimelineModel model, TimelineTexts texts, ZoneId zone, LanesDrawing lanes) {
        this.lanes = lanes;
        lanes.gutterProperty().subscribe(this::requestLayout);
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        model.chart().subscribe(this::requestLayout);
        model.window().subscribe(this::requestLayout);
        model.chosen().subscribe(this::requestLayout);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseMoved(event -> setCursor(isOverWindow(event.getX()) ? Cursor.OPEN_HAND : Cursor.CROSSHAIR));
    }

    private double left() {
        return lanes.gutter();
    }

    private double plotWidth() {
        return Math.max(1, getWidth() - left() - em());
    }

    @Override
    void draw(GraphicsContext on, double width, double height) {
        var chart = model.chart().get();
        var whole = chart.whole();
        var script = new Script(on);
        double foot = height - 1.8 * em();
        on.setFill(ink(Ink.BAND));
        on.fillRect(0, 0, width, height);
        on.setStroke(ink(Ink.LINE));
        on.strokeLine(0, 0.5, width, 0.5);
        script.bare(
                texts.get("strip.title"),
                strong(0.93),
                ink(Ink.TEXT),
                1.85 * em(),
                height / 2 - 0.75 * em(),
                TextAlignment.LEFT);
        script.bare(
                texts.get("strip.hint"),
                plain(0.85),
                ink(Ink.MUTED),
                1.85 * em(),
                height / 2 + 0.7 * em(),
                TextAlignment.LEFT);
        if (chart.isEmpty()) {
            return;
        }
        shade(on, whole, foot);
        bars(on, chart.histogram(whole, (int) (plotWidth() / BAR)), 0.9 * em(), foot);
        findings(on, chart, whole, foot);
        on.setStroke(ink(Ink.LINE));
        on.setLineWidth(1);
        on.strokeLine(left(), foot + 0.5, left() + plotWidth(), foot + 0.5);
        scale(on, script, whole, foot, width);
        shown(on, whole, foot);
    }

    private void scale(GraphicsContext on, Script script, Window whole, double foot, double width) {
        double room = 3.9 * em();
        double y = foot + 0.95 * em();
        double free = width;
        for (var tick : Ticks.of(whole, plotWidth(), room, zone, texts.locale())) {
            double x = Math.round(left() + whole.x((double) tick.at(), plotWidth())) + 0.5;
            on.strokeLine(x, foot, x, foot + 4);
            double half = script.width(tick.label(), plain(0.85)) / 2;
            if (x + half < width && x - half > left()) {
                script.bare(tick.label(), plain(0.85), ink(Ink.MUTED), x, y, TextAlignment.CENTER);
                free = Math.min(free, x - half);
            }
        }
        double before = free - 0.8 * em() - left();
        Ticks.begun(whole, plotWidth(), room, zone, texts.locale())
                .filter(month -> script.width(month, plain(0.85)) <= before)
                .ifPresent(month -> script.bare(month, plain(0.85), ink(Ink.MUTED), left(), y, TextAlignment.LEFT));
    }

    private void bars(GraphicsContext on, int[] counts, double top, double foot) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        on.setFill(ink(Ink.MUTED).deriveColor(0, 1, 1, 0.7));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double high = Math.max(2, (foot - top) * Math.sqrt((double) counts[i] / most));
                on.fillRect(left() + i * BAR, foot - high, BAR - 1, high);
            }
        }
    }

    private void findings(GraphicsContext on, Chart chart, Window whole, double foot) {
        double before = Double.NEGATIVE_INFINITY;
        for (int index : chart.marked()) {
            double x = left() + whole.x(chart.at(index), plotWidth());
            var worst = chart.event(index).worst();
            if (worst.isPresent() && x - before > 0.9 * em()) {
                Signs.severity(on, worst.get(), ink(Signs.ink(worst.get())), ink(Ink.BAND), x, 0.75 * em(), 0.8 * em());
                on.setStroke(ink(Signs.ink(worst.get())).deriveColor(0, 1, 1, 0.6));
                on.setLineWidth(1);
                on.setLineDashes(2, 2);
                on.strokeLine(x, 1.3 * em(), x, foot);
                on.setLineDashes();
                before = x;
            }
        }
    }

    /// Below the bars, which must be seen through the window.
    private void shade(GraphicsContext on, Window whole, double foot) {
        double wide = wide(whole);
        on.setFill(ink(Ink.SHADE));
        on.fillRoundRect(start(whole, wide), 2, wide, foot - 2, 4, 4);
    }

    private double wide(Window whole) {
        var window = model.window().get();
        return Math.max(6, whole.x(window.end(), plotWidth()) - whole.x(window.start(), plotWidth()));
    }

    private double start(Window whole, double wide) {
        double from = left() + whole.x(model.window().get().start(), plotWidth());
        return Math.min(from, left() + plotWidth() - wide);
    }

    private void shown(GraphicsContext on, Window whole, double foot) {
        double wide = wide(whole);
        double x = start(whole, wide);
        on.setStroke(ink(Ink.ACCENT));
        on.setLineWidth(2);
        on.strokeRoundRect(x, 2, wide, foot - 2, 4, 4);
    }

    private double moment(double x) {
        return model.chart().get().whole().at(Math.clamp(x - left(), 0, plotWidth()), plotWidth());
    }

    private boolean isOverWindow(double x) {
        var whole = model.chart().get().whole();
        var window = model.window().get();
        double from = left() + whole.x(window.start(), plotWidth());
        double to = Math.max(from + 6, left() + whole.x(window.end(), plotWidth()));
        return x >= from - 3 && x <= to + 3 && window.span() < whole.span();
    }

    private void pressed(MouseEvent event) {
        pressedAt = moment(event.getX());
        moving = isOverWindow(event.getX());
        if (!moving) {
            model.look(model.window().get().around(pressedAt));
        }
    }

    private void dragged(MouseEvent event) {
        double now = moment(event.getX());
        if (moving) {
            model.move(now - pressedAt);
            pressedAt = now;
        } else if (Math.abs(now - pressedAt) > model.chart().get().whole().span() * 3 / plotWidth()) {
            model.look(new Window(Math.min(now, pressedAt), Math.max(now, pressedAt)));
        }
    }
}
