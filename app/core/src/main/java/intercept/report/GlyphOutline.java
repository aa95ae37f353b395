package intercept.report;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A character's outline as TrueType wants it: closed contours of lines and quadratic curves on whole units.
final class GlyphOutline {

    private record Point(int x, int y, boolean onCurve) {}

    private final List<List<Point>> contours = new ArrayList<>();
    private final int advance;
    private double penX;
    private double penY;

    private GlyphOutline(int advance) {
        this.advance = advance;
    }

    static GlyphOutline of(Glyph glyph) {
        var outline = new GlyphOutline(glyph.advance());
        outline.draw(glyph.outline().getPathIterator(null));
        outline.contours.removeIf(contour -> contour.size() < 2);
        return outline;
    }

    /// The empty box that stands for a character which no font of the machine can draw.
    static GlyphOutline box() {
        return of(boxGlyph());
    }

    static Glyph boxGlyph() {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(new Rectangle2D.Double(60, 0, 480, 700), false);
        path.moveTo(110, 50);
        path.lineTo(110, 650);
        path.lineTo(490, 650);
        path.lineTo(490, 50);
        path.closePath();
        return new Glyph(path, 600);
    }

    int advance() {
        return advance;
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    int contours() {
        return contours.size();
    }

    int left() {
        return contours.stream().flatMap(List::stream).mapToInt(Point::x).min().orElse(0);
    }

    int right() {
        return contours.stream().flatMap(List::stream).mapToInt(Point::x).max().orElse(0);
    }

    int bottom() {
        return contours.stream().flatMap(List::stream).mapToInt(Point::y).min().orElse(0);
    }

    int top() {
        return contours.stream().flatMap(List::stream).mapToInt(Point::y).max().orElse(0);
    }

    /// The entry of the glyf table; empty for a character that draws nothing.
    byte[] bytes() throws IOException {
        if (contours.isEmpty()) {
            return new byte[0];
        }
        return GlyphFont.table(out -> {
            GlyphFont.shorts(out, contours.size(), left(), bottom(), right(), top());
            int end = -1;
            for (var contour : contours) {
                end += contour.size();
                out.writeShort(end);
            }
            out.writeShort(0);
            var all = contours.stream().flatMap(List::stream).toList();
            for (var point : all) {
                out.writeByte(point.onCurve() ? 1 : 0);
            }
            int x = 0;
            for (var point : all) {
                out.writeShort(point.x() - x);
                x = point.x();
            }
            int y = 0;
            for (var point : all) {
                out.writeShort(point.y() - y);
                y = point.y();
            }
        });
    }

    private void draw(PathIterator path) {
        var to = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    contours.add(new ArrayList<>());
                    add(to[0], to[1], true);
                }
                case PathIterator.SEG_LINETO -> add(to[0], to[1], true);
                case PathIterator.SEG_QUADTO -> {
                    add(to[0], to[1], false);
                    add(to[2], to[3], true);
                }
                case PathIterator.SEG_CUBICTO -> cubic(to);
                default -> close();
            }
        }
    }

    /// Four quadratic curves for one cubic: less than a unit away for the curves that fonts are made of.
    private void cubic(double[] to) {
        final int pieces = 4;
        double startX = penX;
        double startY = penY;
        for (int i = 0; i < pieces; i++) {
            double a = (double) i / pieces;
            double b = (double) (i + 1) / pieces;
            double half = (b - a) / 2;
            double endX = at(b, startX, to[0], to[2], to[4]);
            double endY = at(b, startY, to[1], to[3], to[5]);
            // The control point lies where the tangents at both ends meet, taken here as the mean of the two.
            double fromStartX = at(a, startX, to[0], to[2], to[4]) + half * slope(a, startX, to[0], to[2], to[4]);
            double fromStartY = at(a, startY, to[1], to[3], to[5]) + half * slope(a, startY, to[1], to[3], to[5]);
            double fromEndX = endX - half * slope(b, startX, to[0], to[2], to[4]);
            double fromEndY = endY - half * slope(b, startY, to[1], to[3], to[5]);
            add((fromStartX + fromEndX) / 2, (fromStartY + fromEndY) / 2, false);
            add(endX, endY, true);
        }
    }

    private static double at(double t, double p0, double p1, double p2, double p3) {
        double u = 1 - t;
        return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
    }

    private static double slope(double t, double p0, double p1, double p2, double p3) {
        double u = 1 - t;
        return 3 * (u * u * (p1 - p0) + 2 * u * t * (p2 - p1) + t * t * (p3 - p2));
    }

    private void add(double x, double y, boolean onCurve) {
        penX = x;
        penY = y;
        if (contours.isEmpty()) {
            contours.add(new ArrayList<>());
        }
        contours.getLast().add(new Point((int) Math.round(x), (int) Math.round(y), onCurve));
    }

    private void close() {
        var contour = contours.isEmpty() ? List.<Point>of() : contours.getLast();
        if (contour.size() > 1 && contour.getFirst().equals(contour.getLast())) {
            contour.removeLast();
        }
    }
}
