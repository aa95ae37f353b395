package intercept.desktop.views.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Pages below each other. Only those in sight are drawn.
final class PageColumn extends ScrollPane {

    private static final double PAD = 2;
    private static final double GAP = 16;
    /// Pages this far out of sight are drawn too.
    private static final double AHEAD = 200;

    private final Pictures pictures;
    private final Set<Side> sides;
    private final String none;
    private final Strip strip = new Strip();
    private final List<PageRow> rows = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Mode mode = Mode.SIDE_BY_SIDE;
    private double zoom = 1;
    private double divider = 0.5;
    private Optional<Numbered> wanted = Optional.empty();
    /// What shall be in the upper left corner, in pixels, once the pages have their new size: when a content grows, a
    /// scroll pane moves it by its own rule.
    private Optional<Point2D> corner = Optional.empty();

    /// @param sides whose pages it shows; of two, the second lies on the first
    /// @param none what an empty place says
    PageColumn(Pictures pictures, Set<Side> sides, String none) {
        this.pictures = pictures;
        this.sides = sides;
        this.none = none;
        getStyleClass().add("page-column");
        setContent(strip);
        setPannable(true);
        viewportBoundsProperty().subscribe(bounds -> {
            strip.setMinWidth(bounds.getWidth());
            strip.requestLayout();
        });
        vvalueProperty().subscribe(this::look);
        hvalueProperty().subscribe(this::look);
    }

    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    int pages() {
        return rows.size();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /// What the rows are is kept where it is the same as before.
    void show(List<PageRow> fresh) {
        if (fresh.equals(rows)) {
            return;
        }
        clear();
        rows.addAll(fresh);
        for (var row : rows) {
            var spots = sides.stream()
                    .sorted()
                    .flatMap(side -> row.spot(side).stream())
                    .toList();
            var sheet = new Sheet(spots, pictures, none);
            sheet.mode(mode);
            sheets.add(sheet);
        }
        strip.hold(sheets);
        setVvalue(0);
        setHvalue(0);
        strip.requestLayout();
    }

    void clear() {
        wanted = Optional.empty();
        corner = Optional.empty();
        sheets.forEach(Sheet::hide);
        rows.clear();
        sheets.clear();
        strip.hold(List.of());
    }

    void mode(Mode fresh) {
        mode = fresh;
        sheets.forEach(sheet -> sheet.mode(fresh));
        strip.requestLayout();
    }

    void bringForward(Side side) {
        sheets.forEach(sheet -> sheet.bringForward(side));
    }

    /// @param share of the visible width, 0 to 1
    void divide(double share) {
        divider = share;
        look();
    }

    /// Widest page in points.
    static double widest(List<PageRow> rows) {
        return rows.stream().mapToDouble(PageRow::width).max().orElse(595);
    }

    /// What beside the pages takes width.
    static double margin() {
        return 2 * PAD + 14;
    }

    /// Keeps the point of the page that is under `x`, `y` of what is visible.
    ///
    /// @param pixels a point
    void zoom(double pixels, double x, double y) {
        if (pixels == zoom) {
            return;
        }
        var seen = getViewportBounds();
        double across = left(seen) + x;
        double down = top(seen) + y;
        double from = PAD;
        double to = PAD;
        int page = 0;
        while (page < rows.size() - 1 && down > from + high(page, zoom) + GAP) {
            from += high(page, zoom) + GAP;
            to += high(page, pixels) + GAP;
            page++;
        }
        double ratio = pixels / zoom;
        double edge = rows.isEmpty() ? PAD : sheetLeft(page);
        zoom = pixels;
        double newEdge = rows.isEmpty() ? PAD : sheetLeft(page);
        corner = Optional.of(new Point2D(newEdge + (across - edge) * ratio - x, to + (down - from) * ratio - y));
        strip.requestLayout();
    }

    private void moveTo(Point2D wished) {
        corner = Optional.empty();
        var seen = getViewportBounds();
        setVvalue(share(wished.getY(), strip.computePrefHeight(-1) - seen.getHeight()));
        setHvalue(share(wished.getX(), strip.computePrefWidth(-1) - seen.getWidth()));
    }

    private static double share(double offset, double room) {
        return room <= 0 ? 0 : Math.clamp(offset / room, 0, 1);
    }

    private double top(Bounds seen) {
        return corner.isPresent() ? Math.max(0, corner.get().getY()) : scrolledDown(seen);
    }

    private double left(Bounds seen) {
        return corner.isPresent() ? Math.max(0, corner.get().getX()) : scrolledRight(seen);
    }

    private double scrolledDown(Bounds seen) {
        return Math.max(0, strip.computePrefHeight(-1) - seen.getHeight()) * getVvalue();
    }

    private double scrolledRight(Bounds seen) {
        return Math.max(0, Math.max(seen.getWidth(), strip.computePrefWidth(-1)) - seen.getWidth()) * getHvalue();
    }

    /// Scrolls to a change, unless it is in sight.
    void reveal(Numbered change) {
        var seen = getViewportBounds();
        wanted = Optional.of(change);
        if (seen.getHeight() <= 0 || getScene() == null || corner.isPresent()) {
            return; // when there is something to scroll in
        }
        wanted = Optional.empty();
        double y = PAD;
        for (int i = 0; i < sheets.size(); i++) {
            var frame = sheets.get(i).frame(change, zoom);
            if (frame.isPresent()) {
                var box = frame.get().moved(sheetLeft(i), y);
                double top = top(seen);
                if (box.y() < top + 24 || box.bottom() > top + seen.getHeight() - 24) {
                    setVvalue(share(box.y() - seen.getHeight() / 3, strip.computePrefHeight(-1) - seen.getHeight()));
                }
                double left = left(seen);
                if (box.x() < left || box.right() > left + seen.getWidth() - 24) {
                    setHvalue(share(box.x() - 48, strip.computePrefWidth(-1) - seen.getWidth()));
                }
                return;
            }
            y += high(i) + GAP;
        }
    }

    /// The middle of a change in what is seen, if it is seen.
    Optional<Point2D> sight(Numbered change) {
        var seen = getViewportBounds();
        double y = PAD;
        for (int i = 0; i < sheets.size(); i++) {
            var frame = sheets.get(i).frame(change, zoom);
            if (frame.isPresent()) {
                var box = frame.get().moved(sheetLeft(i) - left(seen), y - top(seen));
                var middle = new Point2D(box.x() + box.width() / 2, box.y() + box.height() / 2);
                boolean inside = middle.getX() >= 0
                        && middle.getX() <= seen.getWidth()
                        && middle.getY() >= 0
                        && middle.getY() <= seen.getHeight();
                return inside ? Optional.of(middle) : Optional.empty();
            }
            y += high(i) + GAP;
        }
        return Optional.empty();
    }

    /// Whether it has the change on one of its pages.
    boolean has(Numbered change) {
        return sheets.stream().anyMatch(sheet -> sheet.frame(change, 1).isPresent());
    }

    /// Goes to a page, counted from 1.
    void turnTo(int number) {
        double y = PAD;
        for (int i = 0; i < Math.clamp(number, 1, Math.max(1, rows.size())) - 1; i++) {
            y += high(i) + GAP;
        }
        setVvalue(
                share(y - PAD, strip.computePrefHeight(-1) - getViewportBounds().getHeight()));
    }

    /// Height of a row in whole pixels, so that every page begins on one and stays sharp.
    private double high(int index) {
        return high(index, zoom);
    }

    private double high(int index, double pixels) {
        return Math.ceil(rows.get(index).height() * pixels);
    }

    private double sheetLeft(int index) {
        return sides.size() == 1
                ? PAD
                : Math.max(PAD, Math.floor((strip.width() - rows.get(index).width() * zoom) / 2));
    }

    /// Draws what is in sight, lets go of what is not.
    private void look() {
        var seen = getViewportBounds();
        double top = top(seen);
        double bottom = top + seen.getHeight();
        double left = left(seen);
        double y = PAD;
        int first = 0;
        for (int i = 0; i < sheets.size(); i++) {
            double end = y + high(i);
            var sheet = sheets.get(i);
            if (seen.getHeight() > 0 && end > top - AHEAD && y < bottom + AHEAD) {
                sheet.show(zoom, sharpness());
                if (mode == Mode.SWIPE) {
                    sheet.divide(left + divider * seen.getWidth() - sheetLeft(i));
                }
            } else {
                sheet.hide();
            }
            if (first == 0 && end > top + seen.getHeight() / 2) {
                first = i + 1;
            }
            y = end + GAP;
        }
        page.set(sheets.isEmpty() ? 0 : Math.max(1, first));
    }

    private double sharpness() {
        return Optional.ofNullable(getScene())
                .map(scene -> scene.getWindow())
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }

    /// The pages in their places.
    private final class Strip extends Region {

        void hold(List<Sheet> held) {
            getChildren().setAll(held);
        }

        double width() {
            return Math.max(getMinWidth(), computePrefWidth(-1));
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(getMinWidth(), widest(rows) * zoom + 2 * PAD);
        }

        @Override
        protected double computePrefHeight(double width) {
            double all = 2 * PAD;
            for (int i = 0; i < rows.size(); i++) {
                all += high(i) + (i == 0 ? 0 : GAP);
            }
            return all;
        }

        @Override
        protected void layoutChildren() {
            double y = PAD;
            for (int i = 0; i < sheets.size(); i++) {
                var row = rows.get(i);
                var spots = sheets.get(i).layers();
                double width = spots.stream()
                        .mapToDouble(layer -> layer.spot().width())
                        .max()
                        .orElse(row.width());
                double height = spots.stream()
                        .mapToDouble(layer -> layer.spot().height())
                        .max()
                        .orElse(row.height());
                sheets.get(i).resizeRelocate(sheetLeft(i), y, width * zoom, height * zoom);
                y += high(i) + GAP;
            }
            if (getViewportBounds().getHeight() > 0) {
                corner.ifPresent(PageColumn.this::moveTo);
                wanted.ifPresent(PageColumn.this::reveal);
            }
            look();
        }
    }
}
