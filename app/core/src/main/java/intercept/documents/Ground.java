package intercept.documents;

import intercept.model.document.Box;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Which paint lies on top at each place of a page: a coarse picture whose cells name layers. It tells the colour that
/// text is painted on, and afterwards what was painted over it.
final class Ground {

    private static final double FINEST = 2;
    private static final double MOST_CELLS = 2_500_000;

    private final double scale;
    private final int width;
    private final int height;
    private final AffineTransform cells;
    private final Budget budget;
    private final List<Layer> layers = new ArrayList<>(List.of(Layer.PAPER));
    private int[] top = {};

    /// @param wide in points
    /// @param high in points
    Ground(double wide, double high, Budget budget) {
        double area = Math.max(1, wide * high);
        scale = Math.min(FINEST, Math.sqrt(MOST_CELLS / area));
        width = (int) Math.clamp(Math.ceil(wide * scale), 1, MOST_CELLS);
        height = (int) Math.clamp(Math.ceil(high * scale), 1, MOST_CELLS / width + 1);
        cells = AffineTransform.getScaleInstance(scale, scale);
        this.budget = budget;
    }

    /// Lays paint on a part of the page.
    void paint(Shape shape, int rule, Clip clip, Stain stain) {
        if (top.length == 0) {
            top = new int[width * height];
        }
        var brush = new Brush(stain, Clip.common(Clip.bounds(shape), clip.box()));
        if (brush.box.area() <= 0) {
            return;
        }
        int left = cell(clip.box().x(), width);
        int right = cell(clip.box().right(), width);
        int above = cell(clip.box().y(), height);
        int below = cell(clip.box().bottom(), height);
        var box = Clip.rectangle(shape);
        if (box.isPresent() && clip.shapes().isEmpty()) {
            int from = Math.max(left, cell(box.get().x(), width));
            int to = Math.min(right, cell(box.get().right(), width));
            int last = Math.min(below, cell(box.get().bottom(), height));
            for (int y = Math.max(above, cell(box.get().y(), height)); y < last; y++) {
                budget.check();
                brush.row(y, from, to);
            }
        } else {
            Scan.fill(shape, cells, rule, width, Math.min(height, below), budget, (y, from, to) -> {
                if (y >= above) {
                    clipped(brush, clip, y, Math.max(left, from), Math.min(right, to));
                }
            });
        }
    }

    private void clipped(Brush brush, Clip clip, int y, int from, int to) {
        if (clip.shapes().isEmpty()) {
            brush.row(y, from, to);
            return;
        }
        for (int x = from; x < to; x++) {
            if (clip.holds((x + 0.5) / scale, (y + 0.5) / scale)) {
                brush.row(y, x, x + 1);
            }
        }
    }

    private int cell(double points, int most) {
        return (int) Math.clamp(Math.ceil(points * scale - 0.5), 0, most);
    }

    Layer at(double x, double y) {
        int column = (int) (x * scale);
        int row = (int) (y * scale);
        boolean outside = top.length == 0 || x < 0 || y < 0 || column >= width || row >= height;
        return layers.get(outside ? 0 : top[row * width + column]);
    }

    /// The layers at nine places where a glyph has its ink.
    Layer[] under(Box glyph) {
        var found = new Layer[9];
        for (int i = 0; i < 9; i++) {
            found[i] = at(
                    glyph.x() + glyph.width() * (0.2 + 0.3 * (i % 3)),
                    glyph.y() + glyph.height() * (0.2 + 0.27 * (i / 3)));
        }
        return found;
    }

    /// What is painted.
    ///
    /// @param alpha 1 is opaque
    /// @param picture whether it is one
    record Stain(int order, double alpha, java.util.OptionalInt colour, boolean picture) {
        boolean opaque() {
            return alpha > 0.98;
        }
    }

    /// Makes layers of a stain as it meets what is there.
    private final class Brush {
        private final Stain stain;
        private final Box box;
        private final HashMap<Integer, Integer> mixed = new HashMap<>();
        private int opaque = -1;

        Brush(Stain stain, Box box) {
            this.stain = stain;
            this.box = box;
        }

        void row(int y, int from, int to) {
            if (from >= to) {
                return;
            }
            int start = y * width;
            if (stain.opaque()) {
                if (opaque < 0) {
                    layers.add(new Layer(stain.order(), stain.order(), stain.colour(), stain.picture(), box));
                    opaque = layers.size() - 1;
                }
                Arrays.fill(top, start + from, start + to, opaque);
                return;
            }
            for (int x = from; x < to; x++) {
                top[start + x] = mixed.computeIfAbsent(top[start + x], this::mix);
            }
        }

        private int mix(int below) {
            layers.add(layers.get(below).under(stain.order(), stain.alpha(), stain.colour(), box));
            return layers.size() - 1;
        }
    }

    static Path2D outline(Box box) {
        var path = new Path2D.Double();
        path.moveTo(box.x(), box.y());
        path.lineTo(box.right(), box.y());
        path.lineTo(box.right(), box.bottom());
        path.lineTo(box.x(), box.bottom());
        path.closePath();
        return path;
    }
}
