package intercept.desktop.fx;

import intercept.picture.Ink;
import intercept.picture.Lettering;
import intercept.picture.Outline;
import intercept.picture.Pen;
import intercept.picture.Stroke;
import intercept.picture.Tint;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws on a canvas.
public final class CanvasPen implements Pen {

    private static final double HALO = 3;

    private final GraphicsContext on;
    private final double width;
    private final double height;
    private final Function<Ink, Color> colours;
    private final Fonts fonts;
    private final Text ruler = new Text();

    /// @param fonts for each way of setting text
    CanvasPen(GraphicsContext on, double width, double height, Function<Ink, Color> colours, Fonts fonts) {
        this.on = on;
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.fonts = fonts;
        on.setTextBaseline(VPos.CENTER);
        on.setLineCap(StrokeLineCap.BUTT);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double em() {
        return fonts.em();
    }

    @Override
    public double width(String text, Lettering lettering) {
        ruler.setFont(fonts.of(lettering));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    @Override
    public void fill(Outline outline, Tint tint) {
        on.setFill(colour(tint));
        trace(outline);
        on.fill();
    }

    @Override
    public void stroke(Outline outline, Tint tint, Stroke stroke) {
        on.setStroke(colour(tint));
        on.setLineWidth(stroke.width());
        if (stroke.dash() > 0) {
            on.setLineDashes(stroke.dash(), stroke.dash());
        }
        trace(outline);
        on.stroke();
        on.setLineDashes();
    }

    private void trace(Outline outline) {
        on.beginPath();
        outline.trace(new Outline.Tracer() {
            @Override
            public void move(double x, double y) {
                on.moveTo(x, y);
            }

            @Override
            public void line(double x, double y) {
                on.lineTo(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                on.bezierCurveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                on.closePath();
            }
        });
    }

    @Override
    public void text(String text, Lettering lettering, Tint tint, double x, double y, Anchor anchor) {
        set(lettering, anchor);
        on.setFill(colour(tint));
        on.fillText(text, x, y);
    }

    @Override
    public void squeezed(String text, Lettering lettering, Tint tint, double x, double y, double most) {
        set(lettering, Anchor.START);
        on.setFill(colour(tint));
        on.fillText(text, x, y, most);
    }

    @Override
    public void haloed(String text, Lettering lettering, Tint tint, Tint ground, double x, double y, Anchor anchor) {
        set(lettering, anchor);
        on.setStroke(colour(ground));
        on.setLineWidth(HALO);
        on.strokeText(text, x, y);
        on.setFill(colour(tint));
        on.fillText(text, x, y);
    }

    private void set(Lettering lettering, Anchor anchor) {
        on.setFont(fonts.of(lettering));
        on.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
    }

    @Override
    public void within(double x, double y, double wide, double high, Runnable drawing) {
        on.save();
        on.beginPath();
        on.rect(x, y, wide, high);
        on.clip();
        drawing.run();
        on.restore();
    }

    private Color colour(Tint tint) {
        var full = colours.apply(tint.ink());
        return tint.share() < 1 ? full.deriveColor(0, 1, 1, tint.share()) : full;
    }
}
