package intercept.documents;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/// Follows the operators that build a path, and leaves to its heirs what to do with it.
abstract class PathEngine extends PDFGraphicsStreamEngine {

    private final Path2D.Double path = new Path2D.Double();
    private int clipRule = -1;

    PathEngine(PDPage page) {
        super(page);
    }

    /// Paint in the path that was built, in user space.
    abstract void fill(Path2D shape, int rule) throws IOException;

    /// Paint along the path that was built, in user space.
    abstract void stroke(Path2D shape);

    @Override
    public final void fillPath(int rule) throws IOException {
        fill(path, rule);
        endPath();
    }

    @Override
    public final void strokePath() {
        stroke(path);
        endPath();
    }

    @Override
    public final void fillAndStrokePath(int rule) throws IOException {
        fill(path, rule);
        stroke(path);
        endPath();
    }

    @Override
    public final void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public final void clip(int rule) {
        clipRule = rule;
    }

    @Override
    public final void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public final void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public final void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public final Point2D getCurrentPoint() {
        return Optional.ofNullable(path.getCurrentPoint()).orElseGet(Point2D.Double::new);
    }

    @Override
    public final void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public final void endPath() {
        if (clipRule >= 0) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(new GeneralPath(path));
            clipRule = -1;
        }
        path.reset();
    }
}
