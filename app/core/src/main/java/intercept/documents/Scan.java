package intercept.documents;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/// Turns a shape into rows of cells whose centres lie in it.
final class Scan {

    /// Cells from `from` to before `to` of a row.
    interface Row {
        void cells(int y, int from, int to);
    }

    private static final int MOST_EDGES = 200_000;

    private final float[] x0;
    private final float[] y0;
    private final float[] x1;
    private final float[] y1;
    private int edges;

    private Scan(int room) {
        x0 = new float[room];
        y0 = new float[room];
        x1 = new float[room];
        y1 = new float[room];
    }

    /// @param at from the shape to cells
    static void fill(Shape shape, AffineTransform at, int rule, int width, int height, Budget budget, Row row) {
        var scan = new Scan(count(shape, at));
        scan.collect(shape, at);
        scan.rows(rule, width, height, budget, row);
    }

    private static int count(Shape shape, AffineTransform at) {
        int count = 2;
        for (var path = shape.getPathIterator(at, 0.25); !path.isDone() && count < MOST_EDGES; path.next()) {
            count += 2;
        }
        return count;
    }

    private void collect(Shape shape, AffineTransform at) {
        var point = new float[6];
        float startX = 0;
        float startY = 0;
        float x = 0;
        float y = 0;
        for (var path = shape.getPathIterator(at, 0.25); !path.isDone(); path.next()) {
            int segment = path.currentSegment(point);
            if (segment == PathIterator.SEG_MOVETO) {
                edge(x, y, startX, startY);
                startX = point[0];
                startY = point[1];
                x = startX;
                y = startY;
            } else if (segment == PathIterator.SEG_LINETO) {
                edge(x, y, point[0], point[1]);
                x = point[0];
                y = point[1];
            } else {
                edge(x, y, startX, startY);
                x = startX;
                y = startY;
            }
        }
        edge(x, y, startX, startY);
    }

    private void edge(float fromX, float fromY, float toX, float toY) {
        if (fromY != toY && edges < x0.length && Float.isFinite(fromX + fromY + toX + toY)) {
            x0[edges] = fromX;
            y0[edges] = fromY;
            x1[edges] = toX;
            y1[edges] = toY;
            edges++;
        }
    }

    private void rows(int rule, int width, int height, Budget budget, Row row) {
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < edges; i++) {
            top = Math.min(top, Math.min(y0[i], y1[i]));
            bottom = Math.max(bottom, Math.max(y0[i], y1[i]));
        }
        int first = (int) Math.max(0, Math.floor(top));
        int last = (int) Math.min(height - 1, Math.ceil(bottom));
        var crossings = new long[16];
        for (int y = first; y <= last; y++) {
            budget.check();
            float middle = y + 0.5f;
            int count = 0;
            for (int i = 0; i < edges; i++) {
                boolean down = y0[i] <= middle && y1[i] > middle;
                boolean up = y1[i] <= middle && y0[i] > middle;
                if (down || up) {
                    if (count == crossings.length) {
                        crossings = Arrays.copyOf(crossings, count * 2);
                    }
                    float x = x0[i] + (middle - y0[i]) / (y1[i] - y0[i]) * (x1[i] - x0[i]);
                    long cell = (long) Math.ceil(Math.clamp(x, -1f, width + 1f) - 0.5f);
                    crossings[count++] = (cell << 1) | (down ? 1 : 0);
                }
            }
            emit(crossings, count, rule, y, width, row);
        }
    }

    private static void emit(long[] crossings, int count, int rule, int y, int width, Row row) {
        Arrays.sort(crossings, 0, count);
        int winding = 0;
        for (int i = 0; i < count - 1; i++) {
            winding += rule == Path2D.WIND_EVEN_ODD ? 1 : (crossings[i] & 1) == 1 ? 1 : -1;
            boolean inside = rule == Path2D.WIND_EVEN_ODD ? (winding & 1) == 1 : winding != 0;
            int from = (int) Math.max(0, crossings[i] >> 1);
            int to = (int) Math.min(width, crossings[i + 1] >> 1);
            if (inside && from < to) {
                row.cells(y, from, to);
            }
        }
    }
}
