package intercept.cases;

import java.util.Locale;

/// Draws on a page, origin at the top left, in points. Writes the operators of ISO 32000-1 annex A.
final class PdfPen {

    private static final double HEIGHT = 841.89;
    /// Widths of the characters from blank to tilde, in thousandths (Adobe's metrics of the standard fonts).
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };
    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584
    };

    private final StringBuilder out = new StringBuilder();

    PdfPen colour(String hex) {
        var rgb = Integer.parseInt(hex, 16);
        var text = number((rgb >> 16) / 255.0) + " " + number(((rgb >> 8) & 255) / 255.0) + " "
                + number((rgb & 255) / 255.0);
        out.append(text).append(" rg ").append(text).append(" RG\n");
        return this;
    }

    PdfPen text(double x, double y, double size, String text) {
        return show("F1", x, y, size, text);
    }

    PdfPen bold(double x, double y, double size, String text) {
        return show("F2", x, y, size, text);
    }

    /// Ends at `right`.
    PdfPen textTo(double right, double y, double size, String text) {
        return show("F1", right - width(REGULAR, text, size), y, size, text);
    }

    PdfPen boldTo(double right, double y, double size, String text) {
        return show("F2", right - width(BOLD, text, size), y, size, text);
    }

    PdfPen line(double x, double y, double right, double width) {
        out.append(number(width) + " w " + number(x) + " " + number(HEIGHT - y) + " m " + number(right) + " "
                + number(HEIGHT - y) + " l S\n");
        return this;
    }

    PdfPen fill(double x, double y, double width, double height) {
        out.append(
                number(x) + " " + number(HEIGHT - y - height) + " " + number(width) + " " + number(height) + " re f\n");
        return this;
    }

    /// A frame with round corners.
    PdfPen frame(double x, double y, double width, double height, double radius, double stroke) {
        out.append(number(stroke)).append(" w ");
        round(x, y, width, height, radius);
        out.append("S\n");
        return this;
    }

    PdfPen roundFill(double x, double y, double width, double height, double radius) {
        round(x, y, width, height, radius);
        out.append("f\n");
        return this;
    }

    /// A filled polygon.
    PdfPen shape(double... xy) {
        for (int i = 0; i < xy.length; i += 2) {
            out.append(number(xy[i]) + " " + number(HEIGHT - xy[i + 1]) + (i == 0 ? " m " : " l "));
        }
        out.append("h f\n");
        return this;
    }

    String operators() {
        return out.toString().stripTrailing();
    }

    private PdfPen show(String font, double x, double y, double size, String text) {
        out.append("BT /" + font + " " + number(size) + " Tf " + number(x) + " " + number(HEIGHT - y) + " Td "
                + PdfFile.string(text) + " Tj ET\n");
        return this;
    }

    private void round(double x, double y, double width, double height, double radius) {
        double k = radius * 0.4477;
        double left = x;
        double right = x + width;
        double top = HEIGHT - y;
        double bottom = top - height;
        points("m", left + radius, top);
        points("l", right - radius, top);
        points("c", right - k, top, right, top - k, right, top - radius);
        points("l", right, bottom + radius);
        points("c", right, bottom + k, right - k, bottom, right - radius, bottom);
        points("l", left + radius, bottom);
        points("c", left + k, bottom, left, bottom + k, left, bottom + radius);
        points("l", left, top - radius);
        points("c", left, top - k, left + k, top, left + radius, top);
        out.append("h ");
    }

    private void points(String operator, double... numbers) {
        for (double number : numbers) {
            out.append(number(number)).append(' ');
        }
        out.append(operator).append(' ');
    }

    private static double width(int[] widths, String text, double size) {
        return text.chars().map(c -> widths[c - ' ']).sum() / 1000.0 * size;
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
