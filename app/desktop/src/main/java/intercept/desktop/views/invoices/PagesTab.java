package intercept.desktop.views.invoices;

import intercept.compare.Comparison;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.Segmented;
import intercept.model.document.DocumentFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pages: tools, the answer in one sentence, and the documents themselves.
final class PagesTab extends BorderPane {

    private static final double STEP = 1.25;

    private final InvoicesModel model;
    private final InvoiceTexts texts;
    private final Viewer viewer;
    private final Banner banner;
    private final Captions captions;
    private final StackPane over = new StackPane();
    private final ReadOnlyStringWrapper page = new ReadOnlyStringWrapper("");
    private final BlinkBar blinkBar;
    private final BooleanProperty crowded = new SimpleBooleanProperty();
    private final BooleanProperty drawn = new SimpleBooleanProperty();
    private final BooleanProperty paired = new SimpleBooleanProperty();

    PagesTab(Desk desk, InvoicesModel model, InvoiceTexts texts, Pictures pictures) {
        this.model = model;
        this.texts = texts;
        viewer = new Viewer(pictures, texts);
        viewer.setId("invoices-viewer");
        banner = new Banner(model, texts, desk.locale());
        captions = new Captions(desk, texts);
        blinkBar = new BlinkBar(viewer, texts);
        setId("invoices-pages");
        getStyleClass().add("invoice-pages");
        over.getStyleClass().add("captions-over");
        var top = new VBox(tools(), banner, over);
        top.getStyleClass().add("invoice-pages-top");
        setTop(top);
        setCenter(viewer);
        viewer.modeProperty().bindBidirectional(model.mode());
        model.mode().subscribe(_ -> arranged());
        model.shown().subscribe(this::show);
        model.changes().subscribe(this::mark);
        model.chosen().subscribe(viewer::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::space);
    }

    /// "Page 1 of 2"
    ReadOnlyStringProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether the page number must stand among the tools, because the tabs need all the room.
    BooleanProperty crowdedProperty() {
        return crowded;
    }

    Viewer viewer() {
        return viewer;
    }

    private Node tools() {
        var modes = new Segmented<>(
                texts.get("mode"), List.of(Mode.values()), model.mode().get(), mode -> texts.get("mode." + mode));
        modes.setId("invoices-mode");
        modes.valueProperty().bindBidirectional(model.mode());
        for (var mode : Mode.values()) {
            modes.button(mode).setId("invoices-mode-" + mode.key());
            modes.button(mode).setTooltip(new Tooltip(texts.get("mode.tip." + mode, mode.key())));
        }
        modes.button(Mode.SIDE_BY_SIDE).setGraphic(new FontIcon(Feather.COLUMNS));
        var payment = check("invoices-payment", "payment");
        payment.selectedProperty().bindBidirectional(model.paymentOnly());
        var together = check("invoices-together", "together");
        together.selectedProperty().bindBidirectional(viewer.togetherProperty());
        var out = zoom("invoices-zoom-out", "zoom.out", Feather.MINUS, () -> viewer.zoomBy(1 / STEP));
        var in = zoom("invoices-zoom-in", "zoom.in", Feather.PLUS, () -> viewer.zoomBy(STEP));
        var percent = new Button();
        percent.setId("invoices-zoom");
        percent.getStyleClass().addAll("quiet-button", "zoom-percent");
        percent.textProperty()
                .bind(viewer.pixelsProperty()
                        .map(pixels ->
                                texts.get("zoom.percent", Math.round(pixels.doubleValue() / Viewer.NATURAL * 100))));
        percent.accessibleTextProperty().bind(percent.textProperty().map(text -> texts.get("zoom.spoken", text)));
        percent.setTooltip(new Tooltip(texts.get("zoom.fit")));
        percent.setOnAction(_ -> viewer.fitWidth());
        var zooms = new HBox(out, percent, in);
        zooms.setAlignment(Pos.CENTER);
        var beside = paired.and(model.mode().isEqualTo(Mode.SIDE_BY_SIDE));
        Map.of(modes, paired, payment, paired, together, beside).forEach((node, when) -> {
            node.managedProperty().bind(when);
            node.visibleProperty().bind(when);
        });
        var number = new Label();
        number.getStyleClass().add("muted");
        number.textProperty().bind(page);
        number.visibleProperty().bind(crowded);
        number.managedProperty().bind(crowded);
        var right = new HBox(number, together, zooms);
        right.getStyleClass().add("tool-group");
        right.setAlignment(Pos.CENTER_LEFT);
        var row = new ToolRow(modes, payment, right);
        row.visibleProperty().bind(drawn);
        row.managedProperty().bind(drawn);
        return row;
    }

    private CheckBox check(String id, String key) {
        var check = new CheckBox(texts.get(key));
        check.setId(id);
        check.getStyleClass().add("tool-check");
        check.setMinWidth(Region.USE_PREF_SIZE);
        return check;
    }

    private Button zoom(String id, String key, Feather icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Shown shown) {
        paired.set(shown instanceof Shown.Pair);
        banner.show(shown);
        viewer.show(rows(shown));
        drawn.set(!viewer.rows().isEmpty());
        setCenter(viewer.rows().isEmpty() ? nothing(shown) : viewer);
        arranged();
    }

    private Node nothing(Shown shown) {
        var reason = shown instanceof Shown.Single single ? single.file().unreadable() : Optional.<String>empty();
        var empty = new EmptyState(
                Feather.FILE_MINUS,
                texts.get("unreadable.title"),
                reason.map(texts::reason).orElseGet(() -> texts.get("unreadable.text")));
        empty.setId("invoices-unreadable");
        return empty;
    }

    private static List<PageRow> rows(Shown shown) {
        return switch (shown) {
            case Shown.Nothing _ -> List.of();
            case Shown.Single single ->
                single.file().facts().map(PagesTab::rows).orElse(List.of());
            case Shown.Pair pair ->
                pair.comparison()
                        .map(PagesTab::rows)
                        .orElseGet(() -> pair.genuine()
                                .facts()
                                .flatMap(genuine ->
                                        pair.disputed().facts().map(disputed -> PageRow.of(genuine, disputed)))
                                .orElse(List.of()));
        };
    }

    private static List<PageRow> rows(Comparison both) {
        return PageRow.of(both);
    }

    private static List<PageRow> rows(DocumentFacts facts) {
        return PageRow.of(Source.of(facts.sha256()), facts.pages());
    }

    /// The mode or the documents changed: other columns, other captions.
    private void arranged() {
        over.getChildren()
                .setAll(
                        switch (model.shown().get()) {
                            case Shown.Nothing _ -> List.of();
                            case Shown.Single single -> List.of(captions.of(single.file()));
                            case Shown.Pair shown -> List.of(over(shown));
                        });
        var leading = viewer.leading();
        page.bind(leading.pageProperty()
                .map(number -> number.intValue() == 0 ? "" : texts.get("page.of", number, leading.pages())));
        mark();
    }

    private Node over(Shown.Pair shown) {
        return switch (model.mode().get()) {
            case SIDE_BY_SIDE -> captions.beside(shown, model::swap);
            case OVERLAY -> Legend.overlay(texts);
            case SWIPE -> Captions.beside(captions.of(shown, Side.GENUINE), captions.of(shown, Side.DISPUTED));
            case BLINK -> blinkBar.over(captions.of(shown, Side.GENUINE), captions.of(shown, Side.DISPUTED));
        };
    }

    private void mark() {
        viewer.mark(model.changes(), texts, one -> model.chosen().set(Optional.of(one)));
        viewer.choose(model.chosen().get());
    }

    private void space(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE
                && model.mode().get() == Mode.BLINK
                && !(event.getTarget() instanceof ButtonBase)) {
            viewer.flip();
            event.consume();
        }
    }

    void zoomIn() {
        viewer.zoomBy(STEP);
    }

    void zoomOut() {
        viewer.zoomBy(1 / STEP);
    }
}
