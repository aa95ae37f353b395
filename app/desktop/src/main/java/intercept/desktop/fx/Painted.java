package intercept.desktop.fx;

import intercept.picture.Ink;
import intercept.picture.Pen;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A picture that fills its region, on one canvas. It takes its colours and its font from the style sheet
/// (`-ink-text: …`), so that it knows no theme. Drawn anew once a pulse at most: whatever it shows asks for a layout
/// when it changes.
public abstract class Painted extends Region {

    private static final StyleablePropertyFactory<Painted> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Map<Ink, StyleableProperty<Color>> inks = new EnumMap<>(Ink.class);
    /// Never seen: they learn from the style sheet which fonts the view has.
    private final Label plain = new Label();

    private final Label strong = new Label();
    private final Canvas canvas = new Canvas();
    private Fonts fonts = new Fonts(plain.getFont(), strong.getFont());

    @SuppressWarnings("this-escape") // Nothing is drawn before the subclass is made: layout comes later.
    protected Painted() {
        getStyleClass().add("painted");
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
            ruler.fontProperty().subscribe(this::newFonts);
        }
        getChildren().addAll(plain, strong, canvas);
    }

    private void newFonts() {
        fonts = new Fonts(plain.getFont(), strong.getFont());
        requestLayout();
    }

    /// Draws everything. The sheet is clear and as large as the region.
    protected abstract void paint(Pen pen);

    /// One em in pixels, so that the drawing grows with the font.
    public final double em() {
        return fonts.em();
    }

    private Color colour(Ink which) {
        var property = inks.get(which);
        return property == null ? Color.GRAY : property.getValue();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            paint(new CanvasPen(on, getWidth(), getHeight(), this::colour, fonts));
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
