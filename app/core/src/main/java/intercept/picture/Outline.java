package intercept.picture;

import java.util.Arrays;

/// A shape made of lines and curves, to be filled or stroked. Holes turn the other way round (non-zero rule).
public final class Outline {

    /// Follows an outline.
    public interface Tracer {
        void move(double x, double y);

        void line(double x, double y);

        void curve(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    /// How far the handles of a quarter of a circle reach, for a radius of 1: cubic Bézier curves come within
    /// 0.03 % of it.
    static final double QUARTER = 0.5522847498;

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    private byte[] steps = new byte[8];
    private double[] places = new double[16];
    private int stepCount;
    private int placeCount;
    private double lastX;
    private double lastY;

    Outline() {}

    public static Outline line(double x1, double y1, double x2, double y2) {
        return new Outline().move(x1, y1).line(x2, y2);
    }

    /// @param places x and y in turn
    public static Outline polyline(double... places) {
        var outline = new Outline().move(places[0], places[1]);
        for (int i = 2; i + 1 < places.length; i += 2) {
            outline.line(places[i], places[i + 1]);
        }
        return outline;
    }

    /// @param places x and y in turn
    public static Outline polygon(double... places) {
        return polyline(places).close();
    }

    public static Outline rectangle(double x, double y, double width, double height) {
        return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    /// @param radius of the corners; at most half of the shorter side is used
    public static Outline rounded(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double k = r * (1 - QUARTER);
        double right = x + width;
        double bottom = y + height;
        return new Outline()
                .move(x + r, y)
                .line(right - r, y)
                .curve(right - k, y, right, y + k, right, y + r)
                .line(right, bottom - r)
                .curve(right, bottom - k, right - k, bottom, right - r, bottom)
                .line(x + r, bottom)
                .curve(x + k, bottom, x, bottom - k, x, bottom - r)
                .line(x, y + r)
                .curve(x, y + k, x + k, y, x + r, y)
                .close();
    }

    public static Outline circle(double x, double y, double radius) {
        return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    /// A curve with one handle (quadratic Bézier).
    public static Outline bow(double x1, double y1, double handleX, double handleY, double x2, double y2) {
        return new Outline().move(x1, y1).bend(handleX, handleY, x2, y2);
    }

    Outline move(double x, double y) {
        return add(MOVE, x, y);
    }

    Outline line(double x, double y) {
        return add(LINE, x, y);
    }

    Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add(CURVE, x1, y1, x2, y2, x, y);
    }

    Outline bend(double handleX, double handleY, double x, double y) {
        double fromX = lastX;
        double fromY = lastY;
        return curve(
                fromX + (handleX - fromX) * 2 / 3,
                fromY + (handleY - fromY) * 2 / 3,
                x + (handleX - x) * 2 / 3,
                y + (handleY - y) * 2 / 3,
                x,
                y);
    }

    Outline close() {
        return add(CLOSE);
    }

    private Outline add(byte step, double... at) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, 2 * stepCount);
        }
        if (placeCount + at.length > places.length) {
            places = Arrays.copyOf(places, 2 * placeCount + at.length);
        }
        steps[stepCount++] = step;
        System.arraycopy(at, 0, places, placeCount, at.length);
        placeCount += at.length;
        if (at.length > 0) {
            lastX = at[at.length - 2];
            lastY = at[at.length - 1];
        }
        return this;
    }

    /// The same, `scale` times as large and then moved.
    public Outline placed(double scale, double dx, double dy) {
        var moved = new Outline();
        moved.steps = Arrays.copyOf(steps, stepCount);
        moved.places = new double[placeCount];
        for (int i = 0; i < placeCount; i++) {
            moved.places[i] = places[i] * scale + (i % 2 == 0 ? dx : dy);
        }
        moved.stepCount = stepCount;
        moved.placeCount = placeCount;
        return moved;
    }

    public void trace(Tracer tracer) {
        int at = 0;
        for (int i = 0; i < stepCount; i++) {
            switch (steps[i]) {
                case MOVE -> tracer.move(places[at], places[at + 1]);
                case LINE -> tracer.line(places[at], places[at + 1]);
                case CURVE ->
                    tracer.curve(
                            places[at], places[at + 1], places[at + 2], places[at + 3], places[at + 4], places[at + 5]);
                default -> tracer.close();
            }
            at += switch (steps[i]) {
                case CLOSE -> 0;
                case CURVE -> 6;
                default -> 2;
            };
        }
    }
}
