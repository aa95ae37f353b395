package intercept.documents;

import intercept.model.document.Box;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where paint may go: a box, and shapes that are no boxes. On the page as displayed.
record Clip(Box box, List<Shape> shapes) {

    private static final double STRAIGHT = 0.01;

    /// No limits.
    static final Clip NONE = new Clip(new Box(-1e9, -1e9, 2e9, 2e9), List.of());

    static Clip of(Shape shape) {
        var straight = rectangle(shape);
        return new Clip(straight.orElseGet(() -> bounds(shape)), straight.isPresent() ? List.of() : List.of(shape));
    }

    /// @param paths that all hold a painted point
    /// @param display from the paths to the page as displayed
    static Clip of(List<Path2D> paths, AffineTransform display) {
        var clip = NONE;
        for (var path : paths) {
            clip = clip.and(of(display.createTransformedShape(path)));
        }
        return clip;
    }

    Clip and(Clip other) {
        var both = new ArrayList<>(shapes);
        both.addAll(other.shapes);
        return new Clip(common(box, other.box), List.copyOf(both));
    }

    boolean holds(double x, double y) {
        return x >= box.x()
                && x <= box.right()
                && y >= box.y()
                && y <= box.bottom()
                && shapes.stream().allMatch(shape -> shape.contains(x, y));
    }

    static Box bounds(Shape shape) {
        var bounds = shape.getBounds2D();
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    static Box common(Box one, Box other) {
        return Box.between(
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()),
                Math.min(one.right(), other.right()),
                Math.min(one.bottom(), other.bottom()));
    }

    /// The shape as a box, where it is one.
    static Optional<Box> rectangle(Shape shape) {
        var x = new double[5];
        var y = new double[5];
        var point = new double[6];
        int count = 0;
        boolean closed = false;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(point);
            boolean first = segment == PathIterator.SEG_MOVETO && count == 0;
            boolean next = segment == PathIterator.SEG_LINETO && count > 0 && count < 5;
            if (!closed && (first || next)) {
                x[count] = point[0];
                y[count] = point[1];
                count++;
            } else if (!closed && segment == PathIterator.SEG_CLOSE) {
                closed = true;
            } else if (!closed || segment != PathIterator.SEG_MOVETO) {
                return Optional.empty();
            }
        }
        boolean back = count == 5 && near(x[0], x[4]) && near(y[0], y[4]);
        if (count != 4 && !back) {
            return Optional.empty();
        }
        boolean across = near(y[0], y[1]) && near(x[1], x[2]) && near(y[2], y[3]) && near(x[3], x[0]);
        boolean down = near(x[0], x[1]) && near(y[1], y[2]) && near(x[2], x[3]) && near(y[3], y[0]);
        return across || down
                ? Optional.of(Box.between(
                        Math.min(x[0], x[2]), Math.min(y[0], y[2]), Math.max(x[0], x[2]), Math.max(y[0], y[2])))
                : Optional.empty();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < STRAIGHT;
    }
}
