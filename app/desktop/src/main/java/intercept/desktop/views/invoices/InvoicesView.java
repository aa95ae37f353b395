package intercept.desktop.views.invoices;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.ViewHead;
import intercept.desktop.views.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every PDF of the case, and what an altered one says instead of the genuine one.
public final class InvoicesView implements View {

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    /// Widths in em of the smallest letters.
    private static final double ROOMY = 130;

    private static final double NARROW = 80;

    private final Desk desk;
    private final InvoicesModel model;
    private final InvoiceTexts texts;
    private final OpenDocuments documents;
    private final Pictures pictures;
    private final PagesTab pages;
    private final VersionsTab versions;
    private final List<InvoiceTab> tabs = new ArrayList<>();
    private final TabPane pane = new TabPane();
    private final Tab versionsTab = new Tab();
    private final Label count = new Label();
    private final InvoiceList list;
    private final ChangePane changes;
    private final ViewHead head;
    private final BorderPane root = new BorderPane();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final HBox filled;
    private final EmptyState empty;

    public InvoicesView(Desk desk) {
        this.desk = desk;
        model = new InvoicesModel(desk);
        texts = new InvoiceTexts(desk);
        documents = new OpenDocuments(desk, texts::reason);
        pictures = new Pictures(documents);
        root.setId("invoices");
        root.getStyleClass().addAll("invoices", "surface");
        root.getStylesheets()
                .add(Objects.requireNonNull(InvoicesView.class.getResource("invoices.css"))
                        .toExternalForm());
        pages = new PagesTab(desk, model, texts, pictures);
        pages.crowdedProperty().bind(narrow);
        versions = new VersionsTab(texts, documents, pictures);
        list = new InvoiceList(model, texts);
        changes = new ChangePane(model, texts);
        head = head();
        var middle = middle();
        HBox.setHgrow(middle, Priority.ALWAYS);
        filled = new HBox(list, middle, changes);
        empty = new EmptyState(Feather.FILE_TEXT, texts.get("empty.title"), texts.get("empty.text"));
        root.setTop(head);
        root.setCenter(empty);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.widthProperty().subscribe(this::fit);
        count.fontProperty().subscribe(this::fit);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                letGo(Set.of());
            }
        });
        model.shown().subscribe(this::show);
        model.lines().subscribe(this::facts);
        model.surveyed().subscribe(_ -> facts());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /// The sides take more or less room, by the width in letters.
    private void fit() {
        double letters = root.getWidth() / count.getFont().getSize();
        root.pseudoClassStateChanged(WIDE, letters >= ROOMY);
        narrow.set(letters > 0 && letters < NARROW);
        root.pseudoClassStateChanged(CROWDED, narrow.get());
    }

    private ViewHead head() {
        var with = button("invoices-with", "with", Feather.COLUMNS);
        with.setTooltip(new Tooltip(texts.get("with.tip")));
        with.setOnAction(_ -> model.picking().set(true));
        var copy = button("invoices-copy", "copy", Feather.COPY);
        copy.setOnAction(_ -> copy());
        model.shown().subscribe(shown -> {
            with.setDisable(shown instanceof Shown.Nothing || model.files().size() < 2);
            copy.setDisable(
                    !(shown instanceof Shown.Pair pair && pair.comparison().isPresent()));
        });
        return new ViewHead(texts.get("title"), with, copy);
    }

    private Button button(String id, String key, Feather icon) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        return button;
    }

    private Node middle() {
        var structure = new StructureTab(texts);
        var text = new TextTab(texts, documents);
        var lineage = new LineageTab(texts, desk.locale());
        tabs.addAll(List.<InvoiceTab>of(_ -> {}, text, structure, versions, lineage));
        pane.setId("invoices-tabs");
        pane.setAccessibleText(texts.get("tabs.spoken"));
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        count.getStyleClass().add("count-badge");
        versionsTab.setText(texts.get("tab.versions"));
        versionsTab.setContent(versions);
        versionsTab.setId("invoices-tab-versions");
        pane.getTabs()
                .setAll(
                        tab("pages", pages),
                        tab("text", text),
                        tab("structure", structure),
                        versionsTab,
                        tab("lineage", lineage));
        pane.getSelectionModel().selectedIndexProperty().subscribe(_ -> fillTab());
        var number = new Label();
        number.setId("invoices-page");
        number.getStyleClass().addAll("second", "page-of");
        number.setMouseTransparent(true);
        number.textProperty().bind(pages.pageProperty());
        number.visibleProperty()
                .bind(pane.getSelectionModel()
                        .selectedIndexProperty()
                        .isEqualTo(0)
                        .and(narrow.not()));
        var both = new StackPane(pane, number);
        StackPane.setAlignment(number, Pos.TOP_RIGHT);
        both.setMinWidth(0);
        both.getStyleClass().add("invoice-middle");
        return both;
    }

    private Tab tab(String id, Node content) {
        var tab = new Tab(texts.get("tab." + id), content);
        tab.setId("invoices-tab-" + id);
        return tab;
    }

    private void show(Shown shown) {
        root.setCenter(shown instanceof Shown.Nothing ? empty : filled);
        facts();
        int versionCount = VersionsTab.count(shown);
        count.setText(String.valueOf(versionCount));
        versionsTab.setGraphic(versionCount == 0 ? null : count);
        letGo(sources(shown));
        fillTab();
    }

    private void facts() {
        int files = model.files().size();
        head.facts(
                files == 0 ? "" : texts.get(model.isComparing() ? "facts.comparing" : "facts", files, model.altered()));
    }

    private void fillTab() {
        int index = pane.getSelectionModel().getSelectedIndex();
        if (index >= 0 && index < tabs.size()) {
            tabs.get(index).show(model.shown().get());
        }
    }

    /// Opens a tab, counted from 0.
    void open(int tab) {
        pane.getSelectionModel().select(tab);
    }

    InvoicesModel model() {
        return model;
    }

    private Set<Source> sources(Shown shown) {
        var sources = new HashSet<Source>();
        switch (shown) {
            case Shown.Nothing _ -> {}
            case Shown.Single single -> sources.add(Source.of(single.file().sha256()));
            case Shown.Pair pair -> {
                sources.add(Source.of(pair.pair().genuine()));
                sources.add(Source.of(pair.pair().disputed()));
            }
        }
        versions.source()
                .filter(source -> sources.contains(Source.of(source.sha256())))
                .ifPresent(sources::add);
        return sources;
    }

    private void letGo(Set<Source> but) {
        documents.keepOnly(but);
        pictures.keepOnly(but);
    }

    private void copy() {
        if (model.shown().get() instanceof Shown.Pair pair && pair.comparison().isPresent()) {
            var content = new ClipboardContent();
            content.putString(texts.copied(pair, pair.comparison().get(), model.changes()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case N -> turn(event.isShiftDown() ? -1 : 1);
            case P -> turn(-1);
            case DIGIT1, NUMPAD1 -> mode(Mode.SIDE_BY_SIDE);
            case DIGIT2, NUMPAD2 -> mode(Mode.OVERLAY);
            case DIGIT3, NUMPAD3 -> mode(Mode.SWIPE);
            case DIGIT4, NUMPAD4 -> mode(Mode.BLINK);
            case PLUS, ADD, EQUALS -> pages.zoomIn();
            case MINUS, SUBTRACT -> pages.zoomOut();
            case DIGIT0, NUMPAD0 -> pages.viewer().fitWidth();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void turn(int step) {
        open(0);
        model.turn(step);
    }

    private void mode(Mode mode) {
        open(0);
        model.mode().set(mode);
    }
}
