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
///
/// @param corners of its box: x and y of each in turn
/// @param angle of the line of writing in radians, clockwise
record GlyphPlace(double[] corners, double angle, double startX, double startY, double advance, double size) {

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
        double dx = corners[10] - corners[8];
        double dy = corners[11] - corners[9];
        double advance = Math.hypot(dx, dy);
        double angle = advance > 1e-6 ? Math.atan2(dy, dx) : Math.atan2(at.getShearY(), at.getScaleX());
        double size = Math.sqrt(Math.abs(at.getDeterminant()));
        return new GlyphPlace(corners, angle, corners[8], corners[9], advance, size);
    }

    private static double width(PDFont font, int code) {
        try {
            return font.getWidth(code) / 1000;
        } catch (IOException | RuntimeException _) {
            return 1;
        }
    }

    Glyph glyph(String text, float tracking, FontLook font, OptionalInt colour, int order) {
        double left = corners[0];
        double top = corners[1];
        double right = left;
        double bottom = top;
        for (int i = 2; i < 8; i += 2) {
            left = Math.min(left, corners[i]);
            right = Math.max(right, corners[i]);
            top = Math.min(top, corners[i + 1]);
            bottom = Math.max(bottom, corners[i + 1]);
        }
        int degrees = Math.floorMod(Math.round(Math.toDegrees(angle)), 360);
        double turn = Math.toRadians(degrees);
        double start = startX * Math.cos(turn) + startY * Math.sin(turn);
        double base = startY * Math.cos(turn) - startX * Math.sin(turn);
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
