package intercept.pairs;

import intercept.model.document.Box;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// One page under the pen, origin at the top left of the page as it will be displayed, in points. Writes the operators
/// of ISO 32000-1 annex A.
final class Paper {

    /// How letters look.
    ///
    /// @param colour as hex
    record Pen(boolean isBold, double size, String colour) {
        static Pen plain(double size, String colour) {
            return new Pen(false, size, colour);
        }

        static Pen bold(double size, String colour) {
            return new Pen(true, size, colour);
        }
    }

    private final PDPage page;
    private final int number;
    private final double width;
    private final double height;
    private final double shift;
    private final Letters plain;
    private final Letters bold;
    private final StringBuilder operators = new StringBuilder();

    /// @param shift of everything to the right and down
    Paper(PDPage page, int number, double shift, Letters plain, Letters bold) {
        this.page = page;
        this.number = number;
        this.shift = shift;
        this.plain = plain;
        this.bold = bold;
        var crop = page.getCropBox();
        boolean landscape = page.getRotation() == 90;
        width = landscape ? crop.getHeight() : crop.getWidth();
        height = landscape ? crop.getWidth() : crop.getHeight();
        if (landscape) {
            raw("0 1 -1 0 " + number(crop.getLowerLeftX() + height) + " " + number(crop.getLowerLeftY()) + " cm");
        } else {
            raw("1 0 0 1 " + number(crop.getLowerLeftX()) + " " + number(crop.getLowerLeftY()) + " cm");
        }
        if (shift != 0) {
            raw("1 0 0 1 " + number(shift) + " " + number(-shift) + " cm");
        }
    }

    int number() {
        return number;
    }

    PDPage page() {
        return page;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    String operators() {
        return operators.toString();
    }

    /// Where something drawn at a place will be seen.
    Box seen(Box drawn) {
        return drawn.moved(shift, shift);
    }

    Paper raw(String operator) {
        operators.append(operator).append('\n');
        return this;
    }

    /// @return tight around the ink, as drawn
    Box write(Pen pen, double x, double baseline, String text) throws IOException {
        var letters = pen.isBold() ? bold : plain;
        raw(colour(pen.colour()));
        raw("BT " + number(x) + " " + number(height - baseline) + " Td " + letters.operators(text, pen.size()) + " ET");
        return letters.box(x, baseline, text, pen.size());
    }

    /// Ends at `right`.
    Box writeTo(Pen pen, double right, double baseline, String text) throws IOException {
        return write(pen, right - width(pen, text), baseline, text);
    }

    double width(Pen pen, String text) throws IOException {
        return (pen.isBold() ? bold : plain).width(text, pen.size());
    }

    Paper line(String colour, double x, double y, double right, double thickness) {
        return raw(colour(colour))
                .raw(number(thickness) + " w " + number(x) + " " + number(height - y) + " m " + number(right) + " "
                        + number(height - y) + " l S");
    }

    Box fill(String colour, double x, double y, double wide, double high) {
        raw(colour(colour));
        raw(rectangle(x, y, wide, high) + " f");
        return new Box(x, y, wide, high);
    }

    Box frame(String colour, double x, double y, double wide, double high, double thickness) {
        raw(colour(colour)).raw(number(thickness) + " w " + rectangle(x, y, wide, high) + " S");
        return new Box(x, y, wide, high).grown(thickness / 2);
    }

    /// A filled polygon.
    Paper shape(String colour, double... xy) {
        raw(colour(colour));
        var path = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            path.append(number(xy[i]) + " " + number(height - xy[i + 1]) + (i == 0 ? " m " : " l "));
        }
        return raw(path + "h f");
    }

    /// A filled circle.
    Paper disc(String colour, double x, double y, double radius) {
        return raw(colour(colour)).raw(circle(x, y, radius) + "f");
    }

    Paper ring(String colour, double x, double y, double radius, double thickness) {
        return raw(colour(colour)).raw(number(thickness) + " w " + circle(x, y, radius) + "S");
    }

    Box picture(PDImageXObject picture, double x, double y, double wide, double high) {
        COSName name = page.getResources().add(picture);
        raw("q " + number(wide) + " 0 0 " + number(high) + " " + number(x) + " " + number(height - y - high) + " cm /"
                + name.getName() + " Do Q");
        return new Box(x, y, wide, high);
    }

    String rectangle(double x, double y, double wide, double high) {
        return number(x) + " " + number(height - y - high) + " " + number(wide) + " " + number(high) + " re";
    }

    private String circle(double x, double y, double radius) {
        double k = radius * 0.5523;
        double up = height - y;
        return number(x + radius) + " " + number(up) + " m "
                + curve(x + radius, up + k, x + k, up + radius, x, up + radius)
                + curve(x - k, up + radius, x - radius, up + k, x - radius, up)
                + curve(x - radius, up - k, x - k, up - radius, x, up - radius)
                + curve(x + k, up - radius, x + radius, up - k, x + radius, up);
    }

    private static String curve(double... xy) {
        var out = new StringBuilder();
        for (double one : xy) {
            out.append(number(one)).append(' ');
        }
        return out + "c ";
    }

    static String colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        var text = number((rgb >> 16) / 255.0) + " " + number(((rgb >> 8) & 255) / 255.0) + " "
                + number((rgb & 255) / 255.0);
        return text + " rg " + text + " RG";
    }

    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
