package intercept.compare;

import intercept.compare.pixels.Anchor;
import intercept.compare.pixels.PixelComparer;
import intercept.compare.pixels.Region;
import intercept.documents.DocumentException;
import intercept.documents.PageContent;
import intercept.documents.PageImage;
import intercept.documents.PdfDocument;
import intercept.documents.Word;
import intercept.model.document.Box;
import intercept.progress.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What two pages show differently and no word explains: logo, stamp, signature, code, blank patch; on scans,
/// everything.
final class PictureChanges {

    private static final double DPI = 150;

    /// Regions this near are one change, in points.
    private static final double NEAR = 4;

    private final PdfDocument genuine;
    private final PdfDocument disputed;
    private final TextComparison text;

    PictureChanges(PdfDocument genuine, PdfDocument disputed, TextComparison text) {
        this.genuine = genuine;
        this.disputed = disputed;
        this.text = text;
    }

    /// Adds what one pair of pages shows differently. Text that came along with a picture, such as the words of a
    /// stamp, becomes part of that picture.
    ///
    /// @param changes known so far, of all pages
    void add(PageContent left, PageContent right, List<Change> changes) throws DocumentException, InterruptedException {
        boolean pictures = TextComparison.asPictures(left, right);
        if (showTheSame(left.number(), right.number(), pictures)) {
            return;
        }
        var drawn =
                SideBySide.run(() -> genuine.render(left.number(), DPI), () -> disputed.render(right.number(), DPI));
        var alike = pictures ? Greyscale.alike(drawn.one(), drawn.other()) : drawn;
        var one = alike.one();
        var other = alike.other();
        var matches = WordMatches.on(text, left.number(), right.number());
        if (!pictures && SetAnew.is(left, right, matches)) {
            for (var found : SetAnew.things(left, right, one, other)) {
                add(change(found, left, right), changes);
            }
            return;
        }
        var shifts = new Shifts(
                one, other, matches.stream().map(PictureChanges::shift).toList());
        var regions = PixelComparer.regions(
                one,
                other,
                matches,
                explained(left, changes, true, pictures),
                explained(right, changes, false, pictures));
        joined(regions.stream().filter(region -> !shifts.explain(region)).toList())
                .forEach(region -> add(change(region, left, right, one, other), changes));
    }

    /// Whether nothing but text can differ, and words tell all of that: then there is no need to draw the pages.
    private boolean showTheSame(int left, int right, boolean pictures) throws DocumentException {
        var mark = genuine.fingerprint(left);
        if (!mark.isEmpty() && mark.equals(disputed.fingerprint(right))) {
            return true;
        }
        var drawing = pictures ? "" : genuine.graphics(left);
        return !drawing.isEmpty() && drawing.equals(disputed.graphics(right));
    }

    private static Shifts.Shift shift(Anchor anchor) {
        return new Shifts.Shift(
                anchor.disputed().x() - anchor.genuine().x(),
                anchor.disputed().y() - anchor.genuine().y());
    }

    /// All text, unless pictures of it are compared, and all places of changes.
    private static List<Box> explained(PageContent page, List<Change> changes, boolean isGenuine, boolean pictures) {
        var told = changes.stream()
                .filter(change -> change.kind() != Change.Kind.PAGE_INSERTED && !isWholePage(change, page))
                .flatMap(change -> (isGenuine ? change.genuine() : change.disputed()).stream())
                .filter(place -> place.page() == page.number())
                .map(Change.Place::box);
        return pictures
                ? told.toList()
                : Stream.concat(page.words().stream().map(Word::box), told).toList();
    }

    private static boolean isWholePage(Change change, PageContent page) {
        return change.disputed()
                .map(place -> place.box().area() >= page.width() * page.height())
                .orElse(false);
    }

    private static List<Region> joined(List<Region> regions) {
        var open = new ArrayList<>(regions);
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < open.size() && !again; i++) {
                for (int j = i + 1; j < open.size() && !again; j++) {
                    if (open.get(i).genuine().grown(NEAR).meets(open.get(j).genuine())) {
                        var next = open.remove(j);
                        var last = open.remove(i);
                        open.add(
                                i,
                                new Region(
                                        last.genuine().with(next.genuine()),
                                        last.disputed().with(next.disputed())));
                        again = true;
                    }
                }
            }
        }
        return open;
    }

    private static Change change(Region region, PageContent left, PageContent right, PageImage one, PageImage other) {
        var before = Optional.of(NewPictures.around(region.genuine(), left));
        var after = Optional.of(NewPictures.around(region.disputed(), right));
        if (Ink.isBlank(one, region.genuine())) {
            return change(new SetAnew.Found(Optional.empty(), after), left, right);
        }
        return Ink.isBlank(other, region.disputed())
                ? change(new SetAnew.Found(before, Optional.empty()), left, right)
                : change(new SetAnew.Found(before, after), left, right);
    }

    private static Change change(SetAnew.Found found, PageContent left, PageContent right) {
        var detail =
                found.genuine().isEmpty() ? "image.new" : found.disputed().isEmpty() ? "image.gone" : "image.changed";
        return new Change(
                Change.Kind.IMAGE,
                found.genuine().map(box -> new Change.Place(left.number(), box)),
                found.disputed().map(box -> new Change.Place(right.number(), box)),
                "",
                "",
                Saying.of(detail));
    }

    private static void add(Change picture, List<Change> changes) {
        var inside =
                changes.stream().filter(change -> isPartOf(change, picture)).toList();
        changes.removeAll(inside);
        var words = String.join(
                " ",
                inside.stream()
                        .map(change -> change.after().isEmpty() ? change.before() : change.after())
                        .toList());
        boolean gone = picture.disputed().isEmpty();
        changes.add(new Change(
                picture.kind(),
                picture.genuine(),
                picture.disputed(),
                gone ? words : "",
                gone ? "" : words,
                picture.detail()));
    }

    /// Text that came with a new picture, or went with one that is gone.
    private static boolean isPartOf(Change change, Change picture) {
        if (change.kind() != Change.Kind.TEXT
                || change.genuine().isPresent() == change.disputed().isPresent()) {
            return false;
        }
        return isInside(change.genuine(), picture.genuine()) || isInside(change.disputed(), picture.disputed());
    }

    private static boolean isInside(Optional<Change.Place> part, Optional<Change.Place> whole) {
        return part.isPresent()
                && whole.isPresent()
                && part.get().page() == whole.get().page()
                && whole.get().box().shared(part.get().box())
                        > 0.8 * part.get().box().area();
    }
}
