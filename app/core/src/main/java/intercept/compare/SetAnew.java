package intercept.compare;

import intercept.compare.pixels.Anchor;
import intercept.compare.pixels.Drawings;
import intercept.compare.pixels.Setting;
import intercept.documents.PageContent;
import intercept.documents.PageImage;
import intercept.documents.Word;
import intercept.model.document.Box;
import intercept.model.document.Picture;
import intercept.progress.SideBySide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Two pages whose words are set differently nearly everywhere: another font, another program. Not one pixel is where
/// it was, and that is no change of its own. What is drawn there is compared thing by thing: each picture and each
/// drawing of one page is looked for on the other, wherever it stands.
final class SetAnew {

    /// Words of a page, at least, that other words than the same are enough to call it set anew.
    private static final int TEXT = 20;
    private static final int FEW = 4;
    private static final double MOST_OF_PAGE = 0.8;
    private static final double SMALLEST = 6;
    /// Two things that stand so near are the same that changed, in points.
    private static final double NEAR = 60;
    private static final int GRID = 16;
    /// Levels by which the same thing may look otherwise, once drawn larger or packed anew.
    private static final double ALIKE = 16;
    private static final double STRETCHED = 1.25;
    private static final double LARGER = 2.5;

    private final PageContent left;
    private final PageContent right;
    private final PageImage one;
    private final PageImage other;

    private SetAnew(PageContent left, PageContent right, PageImage one, PageImage other) {
        this.left = left;
        this.right = right;
        this.one = one;
        this.other = other;
    }

    static boolean is(PageContent left, PageContent right, List<Anchor> matches) {
        boolean strangers = matches.size() < FEW
                && left.words().size() >= TEXT
                && right.words().size() >= TEXT;
        return strangers || Setting.isAnew(matches);
    }

    /// What is drawn differently; absent on one side where it came or went.
    record Found(Optional<Box> genuine, Optional<Box> disputed) {}

    static List<Found> things(PageContent left, PageContent right, PageImage one, PageImage other)
            throws InterruptedException {
        return new SetAnew(left, right, one, other).things();
    }

    private record Candidate(Thing mine, Thing yours, double apart) {}

    private record Thing(Box box, String sha256, PageImage page) {

        /// How differently both look, in levels. The border of a drawing is found to a point or two: the other one is
        /// tried as large as this one too.
        double apart(Thing other) {
            if (!sha256.isEmpty() && sha256.equals(other.sha256)) {
                return 0;
            }
            var mine = looks(page, box);
            double wider = other.box.width() - box.width();
            double higher = other.box.height() - box.height();
            double least = apart(mine, looks(other.page, other.box));
            for (double part = 0; part <= 1; part += 0.5) {
                var place =
                        new Box(other.box.x() + part * wider, other.box.y() + part * higher, box.width(), box.height());
                least = Math.min(least, apart(mine, looks(other.page, place)));
            }
            return least;
        }

        private static double apart(double[] mine, double[] yours) {
            double sum = 0;
            for (int i = 0; i < mine.length; i++) {
                sum += Math.abs(mine[i] - yours[i]);
            }
            return sum / mine.length;
        }

        boolean isShapedLike(Thing other, double most) {
            double wide = box.width() / other.box.width();
            double high = box.height() / other.box.height();
            return Math.max(wide / high, high / wide) <= most;
        }

        boolean isNear(Thing other) {
            double x = box.x() + box.width() / 2 - other.box.x() - other.box.width() / 2;
            double y = box.y() + box.height() / 2 - other.box.y() - other.box.height() / 2;
            double larger = box.area() / other.box.area();
            return Math.hypot(x, y) <= NEAR && Math.max(larger, 1 / larger) <= LARGER * LARGER;
        }
    }

    private List<Found> things() throws InterruptedException {
        var both = SideBySide.<List<Thing>, List<Thing>, RuntimeException>run(
                () -> things(left, one), () -> things(right, other));
        var mine = both.one();
        var yours = both.other();
        var found = new ArrayList<Found>();
        take(mine, yours, true);
        for (var pair : take(mine, yours, false)) {
            found.add(new Found(
                    Optional.of(pair.mine().box()), Optional.of(pair.yours().box())));
        }
        mine.forEach(thing -> found.add(new Found(Optional.of(thing.box()), Optional.empty())));
        yours.forEach(thing -> found.add(new Found(Optional.empty(), Optional.of(thing.box()))));
        return found;
    }

    /// Takes the pairs out of both lists, those first that are most alike.
    private static List<Candidate> take(List<Thing> mine, List<Thing> yours, boolean same) {
        var candidates = new ArrayList<Candidate>();
        for (var thing : mine) {
            for (var twin : yours) {
                double apart = thing.apart(twin);
                boolean may = same
                        ? apart <= ALIKE && thing.isShapedLike(twin, STRETCHED)
                        : thing.isNear(twin) && thing.isShapedLike(twin, LARGER);
                if (may) {
                    candidates.add(new Candidate(thing, twin, apart));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::apart));
        var taken = new ArrayList<Candidate>();
        for (var pair : candidates) {
            if (mine.contains(pair.mine()) && yours.contains(pair.yours())) {
                mine.remove(pair.mine());
                yours.remove(pair.yours());
                taken.add(pair);
            }
        }
        return taken;
    }

    private static List<Thing> things(PageContent page, PageImage image) {
        var things = new ArrayList<Thing>();
        for (var picture : page.pictures()) {
            if (isShown(picture, page, image)) {
                things.add(new Thing(picture.box(), picture.sha256(), image));
            }
        }
        var known = new ArrayList<>(things.stream().map(Thing::box).toList());
        page.words().stream().map(Word::box).forEach(known::add);
        for (var box : Drawings.on(image, known)) {
            things.add(new Thing(box, "", image));
        }
        return things;
    }

    /// The ground of a page, a line made of a picture and a picture of nothing are no things.
    private static boolean isShown(Picture picture, PageContent page, PageImage image) {
        var box = picture.box();
        return box.area() < MOST_OF_PAGE * page.width() * page.height()
                && Math.min(box.width(), box.height()) >= SMALLEST
                && !Ink.isBlank(image, box);
    }

    private static double[] looks(PageImage image, Box box) {
        var sums = new double[GRID * GRID * 3];
        var counts = new int[GRID * GRID];
        int leftmost = Ink.column(image, box.x());
        int top = Ink.row(image, box.y());
        int wide = Ink.column(image, box.right()) - leftmost + 1;
        int high = Ink.row(image, box.bottom()) - top + 1;
        for (int y = 0; y < Math.max(high, GRID); y++) {
            for (int x = 0; x < Math.max(wide, GRID); x++) {
                int atX = leftmost + (wide >= GRID ? x : x * wide / GRID);
                int atY = top + (high >= GRID ? y : y * high / GRID);
                int pixel = image.pixels()[atY * image.width() + atX];
                int square = y * GRID / Math.max(high, GRID) * GRID + x * GRID / Math.max(wide, GRID);
                counts[square]++;
                for (int colour = 0; colour < 3; colour++) {
                    sums[3 * square + colour] += pixel >> (8 * colour) & 255;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= Math.max(1, counts[i / 3]);
        }
        return sums;
    }
}
