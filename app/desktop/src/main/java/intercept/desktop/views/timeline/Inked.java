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
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

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
    private final StyleableProperty<Font> font;
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
        font = FACTORY.createStyleableFontProperty(
                this, "font", "-fx-font", drawing -> drawing.font, Font.getDefault(), true);
        getChildren().add(canvas);
    }

    /// Draws everything. The canvas is clear and as large as the region.
    abstract void draw(GraphicsContext on, double width, double height);

    final Color ink(Ink which) {
        var property = inks.get(which);
        return property == null ? Color.GRAY : property.getValue();
    }

    /// The view's font at `scale` times its size.
    final Font plain(double scale) {
        return Font.font(font.getValue().getFamily(), font.getValue().getSize() * scale);
    }

    final Font strong(double scale) {
        return Font.font(
                font.getValue().getFamily(),
                FontWeight.SEMI_BOLD,
                font.getValue().getSize() * scale);
    }

    /// One em in pixels, so that the drawing grows with the font.
    final double em() {
        return font.getValue().getSize();
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
