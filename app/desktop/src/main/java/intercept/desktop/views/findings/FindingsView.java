package intercept.desktop.views.findings;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.FilterButton;
import intercept.desktop.fx.Segmented;
import intercept.desktop.fx.ViewHead;
import intercept.desktop.views.View;
import intercept.desktop.views.findings.FindingsModel.Grouping;
import intercept.model.Finding.Status;
import intercept.model.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was found: a list at the left, one finding to read at the right.
public final class FindingsView implements View {

    private final Desk desk;
    private final FindingsModel model;
    private final FindingsTexts texts;
    private final BorderPane root = new BorderPane();
    private final ListView<Line> list = new ListView<>();
    private final StackPane reading = new StackPane();
    private Optional<DecisionNode> decision = Optional.empty();

    public FindingsView(Desk desk) {
        this.desk = desk;
        model = new FindingsModel(desk);
        texts = new FindingsTexts(desk.locale(), desk.times().zone());
        root.setId("findings");
        root.getStyleClass().addAll("findings", "surface");
        root.getStylesheets()
                .add(Objects.requireNonNull(FindingsView.class.getResource("findings.css"))
                        .toExternalForm());
        makeList();
        reading.getStyleClass().add("finding-reading");
        HBox.setHgrow(reading, Priority.ALWAYS);
        root.setTop(head());
        root.setCenter(new HBox(list, reading));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.page().subscribe(this::read);
        model.read().subscribe(_ -> read(model.page().get()));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private Node head() {
        var grouping = new Segmented<>(
                texts.get("group"),
                List.of(Grouping.values()),
                model.grouping().get(),
                choice -> texts.get("group." + choice));
        grouping.setId("findings-grouping");
        grouping.setMaxHeight(Region.USE_PREF_SIZE);
        model.grouping().bindBidirectional(grouping.valueProperty());
        var severity = new FilterButton<>(
                texts.get("filter.severity"),
                List.of(Severity.values()),
                choice -> texts.get("severity." + choice),
                desk.locale());
        severity.setId("findings-severity");
        model.severity().bindBidirectional(severity.chosenProperty());
        var status =
                new FilterButton<>(texts.get("filter.status"), List.of(Status.values()), texts::status, desk.locale());
        status.setId("findings-status");
        model.status().bindBidirectional(status.chosenProperty());
        var head = new ViewHead(texts.get("title"), grouping, severity, status);
        head.getStyleClass().add("findings-head");
        model.read()
                .subscribe(read -> head.facts(texts.get("facts", read.findings().size(), model.looked())));
        return head;
    }

    private void makeList() {
        list.setId("findings-list");
        list.getStyleClass().add("findings-list");
        list.setItems(model.lines());
        list.setAccessibleText(texts.get("list.spoken"));
        list.setCellFactory(_ -> new LineCell(texts, desk.locale(), model::fold));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof Line.Item item) {
                model.choose(item.row());
            } else if (line != null) {
                mark();
            }
        });
        // Up and down go from finding to finding; heads are passed over.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case UP -> model.turn(-1);
            case DOWN -> model.turn(1);
            case C -> model.confirm();
            case D -> decision.ifPresent(DecisionNode::askReason);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void read(Optional<Page> page) {
        decision = Optional.empty();
        reading.getChildren().setAll(page.map(this::reader).orElseGet(this::nothing));
        mark();
    }

    private Node reader(Page page) {
        var acts = new DecisionNode(model, texts, page.row());
        decision = Optional.of(acts);
        var content = new VBox(new PageNode(model, texts, desk.locale(), page), acts);
        content.getStyleClass().add("finding-content");
        var scroll = new ScrollPane(content);
        scroll.setId("finding-page");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node nothing() {
        var read = model.read().get();
        if (!read.findings().isEmpty()) {
            return new EmptyState(
                    Feather.FILTER,
                    texts.get("filtered.title"),
                    texts.get("filtered.text", read.findings().size()));
        }
        if (read.messages() == 0) {
            return new EmptyState(Feather.FLAG, texts.get("empty.case.title"), texts.get("empty.case.text"));
        }
        return new EmptyState(
                Feather.FLAG,
                texts.get("empty.title"),
                texts.get(read.notLooked().isEmpty() ? "empty.text.all" : "empty.text"));
    }

    /// Marks the line of the finding that is read, and keeps it in sight.
    private void mark() {
        var id = model.page().get().map(page -> page.row().id());
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i) instanceof Line.Item item
                    && id.equals(Optional.of(item.row().id()))) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.getFocusModel().focus(i);
                }
                list.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }
}
