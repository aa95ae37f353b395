package intercept.documents;

import intercept.model.document.Box;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/// Which paint lies on top at each place of a page: a coarse picture whose cells name layers. It tells the colour that
/// text is painted on, and afterwards what was painted over it.
final class Ground {

    private static final double FINEST = 1.5;
    private static final double MOST_CELLS = 2_500_000;
    private static final int MOST_MIXED = 500;
    private static final int MOST_LAYERS = 500_000;
    private static final double SMALLEST_PATCH = 4;

    private final double scale;
    private final int width;
    private final int height;
    private final AffineTransform cells;
    private final Budget budget;
    private final List<Layer> layers = new ArrayList<>(List.of(Layer.PAPER));
    private final List<Layer> patches = new ArrayList<>();
    private int[] top = {};
    private boolean pictures;
    private Clip masked = Clip.NONE;
    private BitSet mask = new BitSet();

    /// @param wide in points
    /// @param high in points
    Ground(double wide, double high, Budget budget) {
        double area = Math.max(1, wide * high);
        scale = Math.min(FINEST, Math.sqrt(MOST_CELLS / area));
        width = (int) Math.clamp(Math.floor(wide * scale), 1, MOST_CELLS);
        height = (int) Math.clamp(Math.floor(high * scale), 1, MOST_CELLS / width + 1);
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
        if (box.isPresent()) {
            int from = Math.max(left, cell(box.get().x(), width));
            int to = Math.min(right, cell(box.get().right(), width));
            int last = Math.min(below, cell(box.get().bottom(), height));
            for (int y = Math.max(above, cell(box.get().y(), height)); y < last; y++) {
                budget.check();
                clipped(brush, clip, y, from, to);
            }
        } else {
            Scan.fill(shape, cells, rule, width, Math.min(height, below), budget, (y, from, to) -> {
                if (y >= above) {
                    clipped(brush, clip, y, Math.max(left, from), Math.min(right, to));
                }
            });
        }
        if (brush.patches()) {
            patches.add(layers.get(brush.opaque));
        }
        pictures |= stain.picture();
    }

    /// Light paint and pictures laid over pictures.
    List<Layer> patches() {
        return patches;
    }

    private void clipped(Brush brush, Clip clip, int y, int from, int to) {
        if (clip.shapes().isEmpty()) {
            brush.row(y, from, to);
            return;
        }
        var open = mask(clip);
        int start = y * width;
        int last = start + to;
        for (int at = open.nextSetBit(start + from); at >= 0 && at < last; at = open.nextSetBit(at)) {
            int end = Math.min(last, open.nextClearBit(at));
            brush.row(y, at - start, end - start);
            at = end;
        }
    }

    /// The cells that a clip leaves open.
    private BitSet mask(Clip clip) {
        if (!clip.equals(masked)) {
            mask = cells(clip.shapes().getFirst());
            clip.shapes().stream().skip(1).forEach(shape -> mask.and(cells(shape)));
            masked = clip;
        }
        return mask;
    }

    private BitSet cells(Shape shape) {
        var found = new BitSet(width * height);
        int rule = shape instanceof Path2D path ? path.getWindingRule() : Path2D.WIND_NON_ZERO;
        Scan.fill(
                shape,
                cells,
                rule,
                width,
                height,
                budget,
                (y, from, to) -> found.set(y * width + from, y * width + to));
        return found;
    }

    private int cell(double points, int most) {
        return (int) Math.clamp(Math.ceil(points * scale - 0.5), 0, most);
    }

    Layer at(double x, double y) {
        boolean outside = top.length == 0 || x < 0 || y < 0 || x * scale > width + 1 || y * scale > height + 1;
        if (outside) {
            return layers.getFirst();
        }
        int column = Math.min(width - 1, (int) (x * scale));
        int row = Math.min(height - 1, (int) (y * scale));
        return layers.get(top[row * width + column]);
    }

    /// Makes layers of a stain as it meets what is there.
    private final class Brush {
        private final Stain stain;
        private final Box box;
        private final HashMap<Integer, Integer> mixed = new HashMap<>();
        private int opaque = -1;
        private long cells;
        private long onPicture;

        Brush(Stain stain, Box box) {
            this.stain = stain;
            this.box = box;
        }

        void row(int y, int from, int to) {
            int start = y * width;
            if (!stain.isOpaque()) {
                for (int x = from; x < to; x++) {
                    top[start + x] = mixed.computeIfAbsent(top[start + x], this::mix);
                }
            } else if (from < to) {
                if (opaque < 0) {
                    opaque = added(new Layer(stain.order(), stain.order(), stain.tint(), stain.picture(), box, 0));
                }
                for (int x = pictures ? from : to; x < to; x++) {
                    onPicture += layers.get(top[start + x]).picture() ? 1 : 0;
                }
                cells += to - from;
                Arrays.fill(top, start + from, start + to, opaque);
            }
        }

        private int mix(int below) {
            boolean tooMany = mixed.size() > MOST_MIXED || layers.size() > MOST_LAYERS;
            return tooMany ? below : added(layers.get(below).under(stain, box));
        }

        private int added(Layer layer) {
            layers.add(layer);
            return layers.size() - 1;
        }

        /// Whether it left a blank patch, or another picture, on an earlier picture.
        boolean patches() {
            return onPicture > cells / 2
                    && Math.min(box.width(), box.height()) > SMALLEST_PATCH
                    && box.area() < width * height / scale / scale / 2
                    && (stain.picture() || isLight());
        }

        private boolean isLight() {
            var tint = stain.tint().at(box.x(), box.y());
            return tint.isPresent() && Layer.isLight(tint.getAsInt());
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
