package intercept.desktop.views.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// A drawing that fills its region and takes its colours and its font from the style sheet (`-ink-text: …`), so that
/// it knows no theme. Drawn anew once a pulse at most.
abstract class Inked extends Region {

    /// Colours by what they are for.
    enum Ink {
        SURFACE,
        BAND,
        LINE,
        TEXT,
        MUTED,
        ACCENT,
        SHADE,
        SUPPLIER,
        CUSTOMER,
        THIRD_PARTY,
        IMPOSTOR,
        UNKNOWN,
        CRITICAL,
        HIGH,
        MEDIUM,
        INFO
    }

    private static final StyleablePropertyFactory<Inked> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Map<Ink, StyleableProperty<Color>> inks = new EnumMap<>(Ink.class);
    /// Never seen: they learn from the style sheet which fonts the view has.
    private final Label plain = new Label();

    private final Label strong = new Label();
    private final Canvas canvas = new Canvas();

    Inked() {
        for (var ink : Ink.values()) {
            var property = FACTORY.createStyleableColorProperty(
                    this,
                    ink.name().toLowerCase(Locale.ROOT),
                    "-ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    drawing -> drawing.inks.get(ink),
                    Color.GRAY);
            inks.put(ink, property);
        }
        strong.getStyleClass().add("strong");
        for (var ruler : new Label[] {plain, strong}) {
            ruler.setManaged(false);
            ruler.setOpacity(0);
            ruler.setMouseTransparent(true);
            ruler.setFocusTraversable(false);
            ruler.fontProperty().subscribe(this::requestLayout);
        }
        getChildren().addAll(plain, strong, canvas);
    }

    /// Draws everything. The canvas is clear and as large as the region.
    abstract void draw(GraphicsContext on, double width, double height);

    final Color ink(Ink which) {
        var property = inks.get(which);
        return property == null ? Color.GRAY : property.getValue();
    }

    /// The view's font at `scale` times its size.
    final Font plain(double scale) {
        return new Font(plain.getFont().getName(), em() * scale);
    }

    final Font strong(double scale) {
        return new Font(strong.getFont().getName(), em() * scale);
    }

    /// One em in pixels, so that the drawing grows with the font.
    final double em() {
        return plain.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            draw(on, getWidth(), getHeight());
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
