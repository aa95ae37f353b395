package intercept.documents;

import intercept.documents.FontBook.GlyphShape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Where a glyph stands on the page as displayed.
final class GlyphPlace {

    /// x and y of the corners of its box, then of the pen before and after it.
    private final double[] points;
    private final double size;

    private GlyphPlace(double[] points, double size) {
        this.points = points;
        this.size = size;
    }

    /// @param rendering from ems to user space
    /// @param moved how far the pen goes on, in ems
    static GlyphPlace of(Matrix rendering, PDFont font, int code, Vector moved, GlyphShape shape, Display display) {
        var at = new AffineTransform(display.transform());
        at.concatenate(rendering.createAffineTransform());
        boolean upright = font.isVertical();
        double wide = upright ? width(font, code) : moved.getX();
        double[] corners = {
            0, -shape.descent(), wide, -shape.descent(), wide, shape.ascent(), 0, shape.ascent(), 0, 0, wide, 0
        };
        if (upright) {
            corners[8] = wide / 2;
            corners[9] = shape.ascent();
            corners[10] = wide / 2;
            corners[11] = shape.ascent() + moved.getY();
        }
        at.transform(corners, 0, corners, 0, 6);
        return new GlyphPlace(corners, Math.sqrt(Math.abs(at.getDeterminant())));
    }

    private static double width(PDFont font, int code) {
        try {
            return font.getWidth(code) / 1000;
        } catch (IOException | RuntimeException _) {
            return 1;
        }
    }

    Glyph glyph(String text, float tracking, FontLook font, OptionalInt colour, int order) {
        double left = points[0];
        double top = points[1];
        double right = left;
        double bottom = top;
        for (int i = 2; i < 8; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        double dx = points[10] - points[8];
        double dy = points[11] - points[9];
        double advance = Math.hypot(dx, dy);
        boolean moves = advance > 1e-6;
        double angle =
                moves ? Math.atan2(dy, dx) : Math.atan2(points[3] - points[5], points[2] - points[4]) - Math.PI / 2;
        int degrees = (int) Math.floorMod(Math.round(Math.toDegrees(angle)), 360L);
        double turn = Math.toRadians(degrees);
        double start = points[8] * Math.cos(turn) + points[9] * Math.sin(turn);
        double base = points[9] * Math.cos(turn) - points[8] * Math.sin(turn);
        return new Glyph(
                text,
                (float) left,
                (float) top,
                (float) right,
                (float) bottom,
                (short) degrees,
                (float) start,
                (float) (start + advance),
                (float) base,
                (float) size,
                tracking,
                font,
                colour.orElse(0),
                order,
                Optional.empty());
    }
}
