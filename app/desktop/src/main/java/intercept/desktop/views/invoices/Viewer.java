package intercept.desktop.views.invoices;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The pages of two documents in one of four ways, or of one document.
final class Viewer extends StackPane {

    /// Pixels a point at 100 %: the size of the paper.
    static final double NATURAL = 96 / 72.0;

    private static final double GAP = 16;
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;
    /// A column that goes with the other one shows no bar of its own, but keeps its room: both see the same.
    private static final PseudoClass TIED = PseudoClass.getPseudoClass("tied");
    /// Pages are not stretched farther than this only because there is room.
    private static final double WIDEST_FIT = 1.6;

    private final PageColumn genuine;
    private final PageColumn disputed;
    private final PageColumn stacked;
    private final Divider divider;
    private final DoubleProperty zoom = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper pixels = new ReadOnlyDoubleWrapper(1);
    private final BooleanProperty together = new SimpleBooleanProperty(true);
    private final BooleanProperty blinking = new SimpleBooleanProperty(true);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SIDE_BY_SIDE);
    private final ReadOnlyObjectWrapper<Side> front = new ReadOnlyObjectWrapper<>(Side.DISPUTED);
    private final Timeline blink = new Timeline(new KeyFrame(Duration.seconds(1), _ -> flip()));
    private List<PageRow> rows = List.of();
    private Optional<Numbered> chosen = Optional.empty();

    Viewer(Pictures pictures, InvoiceTexts texts) {
        getStyleClass().add("viewer");
        genuine = new PageColumn(pictures, EnumSet.of(Side.GENUINE), texts.get("page.none"));
        disputed = new PageColumn(pictures, EnumSet.of(Side.DISPUTED), texts.get("page.none"));
        stacked = new PageColumn(pictures, EnumSet.allOf(Side.class), texts.get("page.none"));
        divider = new Divider(texts.get("divider.spoken"));
        genuine.setId("invoices-genuine");
        genuine.setAccessibleText(texts.get("pages.genuine"));
        disputed.setId("invoices-disputed");
        disputed.setAccessibleText(texts.get("pages.disputed"));
        stacked.setId("invoices-stacked");
        stacked.setAccessibleText(texts.get("pages.both"));
        blink.setCycleCount(Animation.INDEFINITE);
        mode.subscribe(_ -> arrange());
        together.subscribe(this::join);
        blinking.subscribe(_ -> breathe());
        sceneProperty().subscribe(_ -> breathe());
        zoom.subscribe(_ -> fit());
        widthProperty().subscribe(_ -> fit());
        divider.shareProperty().subscribe(share -> stacked.divide(share.doubleValue()));
        front.subscribe(stacked::bringForward);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    BooleanProperty togetherProperty() {
        return together;
    }

    /// Whether blinking goes by itself.
    BooleanProperty blinkingProperty() {
        return blinking;
    }

    /// Pixels a point now.
    ReadOnlyDoubleProperty pixelsProperty() {
        return pixels.getReadOnlyProperty();
    }

    /// Which side is seen while blinking.
    ReadOnlyObjectProperty<Side> frontProperty() {
        return front.getReadOnlyProperty();
    }

    /// @param fresh of a pair, or of one document
    void show(List<PageRow> fresh) {
        rows = fresh;
        fit();
        arrange();
    }

    List<PageRow> rows() {
        return rows;
    }

    private boolean isSingle() {
        return rows.stream().allMatch(row -> row.disputed().isEmpty());
    }

    private boolean isBeside() {
        return mode.get() == Mode.SIDE_BY_SIDE && !isSingle();
    }

    /// The columns that are seen.
    List<PageColumn> columns() {
        return isBeside() ? List.of(genuine, disputed) : List.of(stacked);
    }

    /// The column whose page is counted.
    PageColumn leading() {
        return columns().getLast();
    }

    private void arrange() {
        stacked.mode(isSingle() ? Mode.SIDE_BY_SIDE : mode.get());
        if (isBeside()) {
            getChildren().setAll(genuine, disputed);
            stacked.clear();
            genuine.show(rows);
            disputed.show(rows);
            join(together.get());
        } else {
            getChildren().setAll(stacked);
            genuine.clear();
            disputed.clear();
            stacked.show(rows);
            if (mode.get() == Mode.SWIPE && !isSingle()) {
                getChildren().add(divider);
            }
        }
        fit();
        breathe();
        requestLayout();
    }

    private void join(boolean joined) {
        genuine.vvalueProperty().unbindBidirectional(disputed.vvalueProperty());
        genuine.hvalueProperty().unbindBidirectional(disputed.hvalueProperty());
        genuine.pseudoClassStateChanged(TIED, joined);
        if (joined) {
            genuine.vvalueProperty().bindBidirectional(disputed.vvalueProperty());
            genuine.hvalueProperty().bindBidirectional(disputed.hvalueProperty());
        }
    }

    // ---- blinking ----

    /// Shows the other side.
    void flip() {
        front.set(front.get() == Side.GENUINE ? Side.DISPUTED : Side.GENUINE);
        if (blink.getStatus() == Animation.Status.RUNNING) {
            blink.playFromStart();
        }
    }

    private void breathe() {
        if (mode.get() == Mode.BLINK && blinking.get() && getScene() != null && !isSingle()) {
            blink.playFromStart();
        } else {
            blink.stop();
        }
        if (mode.get() != Mode.BLINK) {
            front.set(Side.DISPUTED);
        }
    }

    // ---- zoom ----

    /// As wide as there is room.
    void fitWidth() {
        zoom.set(0);
    }

    /// Larger for a factor above 1.
    void zoomBy(double factor) {
        zoom.set(Math.clamp(pixels.get() * factor, SMALLEST, LARGEST));
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            double now = Math.clamp(pixels.get() * (event.getDeltaY() > 0 ? 1.15 : 1 / 1.15), SMALLEST, LARGEST);
            var under = columns().stream()
                    .filter(column -> column.contains(column.sceneToLocal(event.getSceneX(), event.getSceneY())))
                    .findFirst()
                    .orElse(leading());
            var at = under.sceneToLocal(event.getSceneX(), event.getSceneY());
            columns().forEach(column -> column.zoom(now, at.getX(), at.getY()));
            pixels.set(now);
            zoom.set(now);
            event.consume();
        }
    }

    private void fit() {
        double wanted = zoom.get();
        if (wanted == 0) {
            double room = columnWidth() - PageColumn.margin();
            wanted = Math.clamp(room / PageColumn.widest(rows), SMALLEST, WIDEST_FIT);
        }
        pixels.set(wanted);
        var shared = hold(leading());
        for (var column : List.of(genuine, disputed, stacked)) {
            var hold = isBeside() && together.get() ? shared : hold(column);
            column.zoom(wanted, hold.getX(), hold.getY());
        }
    }

    /// What stays in its place when the size changes: the chosen change, else the middle of what is seen.
    private Point2D hold(PageColumn column) {
        if (zoom.get() == 0) {
            return Point2D.ZERO;
        }
        var seen = column.getViewportBounds();
        return chosen.flatMap(column::sight).orElseGet(() -> new Point2D(seen.getWidth() / 2, seen.getHeight() / 2));
    }

    private double columnWidth() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        return isBeside() ? Math.floor((inner - GAP) / 2) : inner;
    }

    // ---- changes ----

    void mark(List<Numbered> changes, InvoiceTexts texts, Consumer<Numbered> chosen) {
        sheets().forEach(sheet -> sheet.mark(
                changes, one -> texts.get("change.spoken", one.number(), texts.title(one.change())), chosen));
    }

    /// Marks a change on both sides and scrolls to it.
    void choose(Optional<Numbered> fresh) {
        chosen = fresh;
        sheets().forEach(sheet -> sheet.choose(chosen));
        if (chosen.isPresent()) {
            // With both columns tied, the right one leads; the left one only where the right has nothing.
            var leading = columns().reversed();
            leading.stream()
                    .filter(column -> column.has(chosen.get()))
                    .limit(together.get() ? 1 : 2)
                    .forEach(column -> column.reveal(chosen.get()));
        }
    }

    private Stream<Sheet> sheets() {
        return columns().stream().flatMap(column -> column.sheets().stream());
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double width = columnWidth();
        if (isBeside()) {
            genuine.resizeRelocate(left, top, width, height);
            disputed.resizeRelocate(left + width + GAP, top, width, height);
        } else {
            stacked.resizeRelocate(left, top, width, height);
            divider.resizeRelocate(left, top, width, height);
        }
    }
}
