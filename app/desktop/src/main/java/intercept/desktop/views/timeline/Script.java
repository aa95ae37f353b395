package intercept.desktop.views.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Text on a canvas: measured, cut where it must be, and with a halo where lines run below it.
final class Script {

    private static final double HALO = 3;

    private final Text ruler = new Text();
    private final GraphicsContext on;

    Script(GraphicsContext on) {
        this.on = on;
        on.setTextBaseline(VPos.CENTER);
    }

    double width(String text, Font font) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    /// The text, with "…" at its end where it is wider than `most`.
    String cut(String text, Font font, double most) {
        double width = width(text, font);
        if (width <= most) {
            return text;
        }
        int keep = (int) (text.length() * most / width);
        while (keep > 0 && width(text.substring(0, keep).strip() + "…", font) > most) {
            keep--;
        }
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, keep)))
                        .strip()
                + "…";
    }

    /// @param halo the colour of the ground, so that it is seen only where lines run below the text
    void left(String text, Font font, Color color, Color halo, double x, double y) {
        on.setFont(font);
        on.setTextAlign(TextAlignment.LEFT);
        on.setStroke(halo);
        on.setLineWidth(HALO);
        on.strokeText(text, x, y);
        bare(text, font, color, x, y, TextAlignment.LEFT);
    }

    /// Without a halo, for text on a fill of its own.
    void bare(String text, Font font, Color color, double x, double y, TextAlignment where) {
        on.setFont(font);
        on.setTextAlign(where);
        on.setFill(color);
        on.fillText(text, x, y);
    }

    /// Without a halo, its letters narrowed where it is wider than `most`: nothing is left out.
    void squeezed(String text, Font font, Color color, double x, double y, double most) {
        on.setFont(font);
        on.setTextAlign(TextAlignment.LEFT);
        on.setFill(color);
        on.fillText(text, x, y, most);
    }
}
