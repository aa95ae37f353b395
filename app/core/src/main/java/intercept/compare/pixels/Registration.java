package intercept.compare.pixels;

import intercept.model.document.Box;

/// How the genuine page must be moved, turned and stretched to lie on the disputed one: for a place (x, y) of
/// the genuine page in points, (xx·x + xy·y + dx, yx·x + yy·y + dy) is the same place of the disputed page.
public record Registration(double xx, double xy, double dx, double yx, double yy, double dy) {

    public static final Registration IDENTITY = new Registration(1, 0, 0, 0, 1, 0);

    public static Registration translation(double dx, double dy) {
        return new Registration(1, 0, dx, 0, 1, dy);
    }

    public double x(double x, double y) {
        return xx * x + xy * y + dx;
    }

    public double y(double x, double y) {
        return yx * x + yy * y + dy;
    }

    public boolean isTranslation() {
        return xx == 1 && yy == 1 && xy == 0 && yx == 0;
    }

    /// From the disputed page to the genuine one.
    public Registration inverse() {
        double determinant = xx * yy - xy * yx;
        double a = yy / determinant;
        double b = -xy / determinant;
        double c = -yx / determinant;
        double d = xx / determinant;
        return new Registration(a, b, -(a * dx + b * dy), c, d, -(c * dx + d * dy));
    }

    /// The same in a unit of which so many make one of the present.
    Registration inUnits(double perUnit) {
        return new Registration(xx, xy, dx * perUnit, yx, yy, dy * perUnit);
    }

    /// The upright box around the moved corners.
    public Box moved(Box box) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double cornerX = (corner & 1) == 0 ? box.x() : box.right();
            double cornerY = (corner & 2) == 0 ? box.y() : box.bottom();
            left = Math.min(left, x(cornerX, cornerY));
            right = Math.max(right, x(cornerX, cornerY));
            top = Math.min(top, y(cornerX, cornerY));
            bottom = Math.max(bottom, y(cornerX, cornerY));
        }
        return Box.between(left, top, right, bottom);
    }

    /// How far apart both carry a corner of a page of this size, at most.
    double distance(Registration other, double width, double height) {
        double most = 0;
        for (int corner = 0; corner < 4; corner++) {
            double cornerX = (corner & 1) == 0 ? 0 : width;
            double cornerY = (corner & 2) == 0 ? 0 : height;
            most = Math.max(
                    most,
                    Math.hypot(
                            x(cornerX, cornerY) - other.x(cornerX, cornerY),
                            y(cornerX, cornerY) - other.y(cornerX, cornerY)));
        }
        return most;
    }
}
