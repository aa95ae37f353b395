package intercept.desktop.views.invoices;

import intercept.compare.Change;
import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.effect.BlendMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// A place for a page, or for both pages of a pair on top of each other, with the boxes around what changed.
final class Sheet extends Region {

    private final List<Layer> layers = new ArrayList<>();
    private final List<ChangeMark> marks = new ArrayList<>();
    private final Pane marked = new Pane();
    private final Rectangle part = new Rectangle();
    private final Pictures pictures;
    private List<Box> words = List.of();
    private Mode mode = Mode.SIDE_BY_SIDE;
    private Side front = Side.DISPUTED;
    private double zoom = 1;
    private double divider = Double.MAX_VALUE;
    private boolean inSight;

    /// @param spots from the bottom to the top; none where the other document has a page more
    /// @param none what an empty place says
    Sheet(List<Spot> spots, Pictures pictures, String none) {
        this.pictures = pictures;
        getStyleClass().add(spots.isEmpty() ? "no-page" : "sheet");
        for (var spot : spots) {
            layers.add(new Layer(spot, pictures));
        }
        getChildren().addAll(layers);
        if (spots.isEmpty()) {
            var label = new Label(none);
            label.setWrapText(true);
            getChildren().add(new StackPane(label));
        }
        marked.setPickOnBounds(false);
        getChildren().add(marked);
    }

    List<Layer> layers() {
        return layers;
    }

    List<ChangeMark> marks() {
        return marks;
    }

    /// @param scale pixels of the screen a pixel
    void show(double pixels, double scale) {
        zoom = pixels;
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).show(zoom * scale, tint(layers.get(i)));
        }
        if (!inSight) {
            inSight = true;
            layers.stream()
                    .filter(layer -> layer.spot().side() == markedSide())
                    .findFirst()
                    .ifPresent(layer -> pictures.words(
                            this, layer.spot().source(), layer.spot().page(), this::stand));
        }
        requestLayout();
    }

    private void stand(List<Box> fresh) {
        words = fresh;
        requestLayout();
    }

    void hide() {
        if (!inSight) {
            return;
        }
        inSight = false;
        layers.forEach(Layer::hide);
        layers.forEach(layer -> pictures.forget(this, layer.spot().source()));
    }

    private Tint tint(Layer layer) {
        if (mode != Mode.OVERLAY) {
            return Tint.NONE;
        }
        return layer.spot().side() == Side.GENUINE ? Tint.BLUE : Tint.RED;
    }

    /// How the layers lie on each other.
    void mode(Mode fresh) {
        mode = fresh;
        if (layers.size() > 1) {
            layers.getLast().setBlendMode(mode == Mode.OVERLAY ? BlendMode.MULTIPLY : null);
            layers.getLast().setClip(mode == Mode.SWIPE ? part : null);
        }
        bringForward(front);
    }

    /// Which side is seen while blinking.
    void bringForward(Side side) {
        front = side;
        if (layers.size() > 1) {
            layers.getLast().setVisible(mode != Mode.BLINK || front == Side.DISPUTED);
        }
    }

    /// Left of it the genuine page is seen, right of it the altered one.
    ///
    /// @param x in pixels of this sheet
    void divide(double x) {
        divider = x;
        requestLayout();
    }

    private Side markedSide() {
        return layers.stream()
                .map(layer -> layer.spot().side())
                .reduce((_, top) -> top)
                .orElse(Side.GENUINE);
    }

    /// Draws boxes around the changes on this page.
    void mark(List<Numbered> changes, Function<Numbered, String> spoken, Consumer<Numbered> chosen) {
        marks.clear();
        for (var change : changes) {
            place(change).ifPresent(place -> {
                var mark = new ChangeMark(change, place.side(), place.box(), spoken.apply(change));
                mark.onChosen(() -> chosen.accept(change));
                marks.add(mark);
            });
        }
        marked.getChildren().setAll(marks.stream().map(ChangeMark::frame).toList());
        marked.getChildren().addAll(marks.stream().map(ChangeMark::badge).toList());
        requestLayout();
    }

    void choose(Optional<Numbered> chosen) {
        marks.forEach(mark -> mark.choose(chosen.equals(Optional.of(mark.numbered()))));
    }

    private record Placed(Side side, Box box) {}

    /// On the topmost page that has it.
    private Optional<Placed> place(Numbered numbered) {
        var found = Optional.<Placed>empty();
        for (var layer : layers) {
            var spot = layer.spot();
            var here = place(numbered.change(), spot.side()).filter(place -> place.page() == spot.page());
            if (here.isPresent()) {
                found = here.map(place -> new Placed(spot.side(), place.box()));
            }
        }
        return found;
    }

    private static Optional<Change.Place> place(Change change, Side side) {
        return side == Side.GENUINE ? change.genuine() : change.disputed();
    }

    /// Where a change stands on this sheet, in pixels.
    Optional<Box> frame(Numbered numbered, double pixels) {
        return place(numbered)
                .map(placed -> new Box(
                        placed.box().x() * pixels,
                        placed.box().y() * pixels,
                        placed.box().width() * pixels,
                        placed.box().height() * pixels));
    }

    @Override
    protected void layoutChildren() {
        for (var child : getChildren()) {
            if (child instanceof StackPane) {
                child.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        }
        layers.forEach(layer -> layer.resizeRelocate(
                0, 0, layer.spot().width() * zoom, layer.spot().height() * zoom));
        double left = Math.clamp(divider, 0, getWidth());
        part.setX(left);
        part.setWidth(getWidth() - left);
        part.setHeight(getHeight());
        marked.resizeRelocate(0, 0, getWidth(), getHeight());
        layoutMarks();
    }

    private void layoutMarks() {
        if (marks.isEmpty()) {
            return;
        }
        var frames = marks.stream()
                .map(mark -> mark.frame(zoom, getWidth(), getHeight()))
                .toList();
        double height = marks.getFirst().badge().prefHeight(-1);
        double width = Math.max(height, marks.getLast().badge().prefWidth(-1));
        var pixels = words.stream()
                .map(word -> new Box(word.x() * zoom, word.y() * zoom, word.width() * zoom, word.height() * zoom))
                .toList();
        var spots = Badges.place(frames, pixels, width, height, new Box(0, 0, getWidth(), getHeight()));
        for (int i = 0; i < marks.size(); i++) {
            var frame = frames.get(i);
            marks.get(i).frame().resizeRelocate(frame.x(), frame.y(), frame.width(), frame.height());
            marks.get(i).badge().resizeRelocate(spots.get(i).x(), spots.get(i).y(), width, height);
        }
    }
}
