package intercept.desktop.views.invoices;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The invoices of the case. Two lines chosen with Ctrl can be paired.
final class InvoiceList extends VBox {

    private final InvoicesModel model;
    private final InvoiceTexts texts;
    private final ListView<Line> list = new ListView<>();
    private final HBox asks = new HBox();
    private final VBox two = new VBox();
    private boolean showing;

    InvoiceList(InvoicesModel model, InvoiceTexts texts) {
        this.model = model;
        this.texts = texts;
        setId("invoices-side");
        getStyleClass().add("invoice-side");
        makeList();
        makeAsks();
        makeTwo();
        VBox.setVgrow(list, Priority.ALWAYS);
        var trouble = new Label();
        trouble.setId("invoices-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("invoice-trouble");
        getChildren().setAll(search(), asks, trouble, list, two);
        model.trouble().subscribe(reason -> {
            trouble.setText(reason.orElse(""));
            show(trouble, reason.isPresent());
        });
        // Not as a subscription: that would be told before the list, which then moves what is marked.
        model.lines().addListener((ListChangeListener<Line>) _ -> mark());
        model.shown().subscribe(_ -> mark());
        model.picking().subscribe(picking -> {
            show(asks, picking);
            if (picking) {
                list.requestFocus();
                list.getFocusModel().focus(0);
            }
            mark();
        });
    }

    private StackPane search() {
        var field = new TextField();
        field.setId("invoices-filter");
        field.setPromptText(texts.get("filter"));
        field.setAccessibleText(texts.get("filter"));
        field.getStyleClass().add("search-field");
        field.textProperty().bindBidirectional(model.filter());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        var icon = new FontIcon(Feather.SEARCH);
        icon.setMouseTransparent(true);
        var both = new StackPane(field, icon);
        both.getStyleClass().add("invoice-search");
        return both;
    }

    private void makeList() {
        list.setId("invoices-list");
        list.getStyleClass().add("invoice-list");
        list.setItems(model.lines());
        list.setAccessibleText(texts.get("list.spoken"));
        list.setCellFactory(_ -> new LineCell(texts));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().subscribe(this::selected);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(_ -> pick());
        var empty = new Label();
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-text");
        empty.textProperty()
                .bind(model.filter().map(filter -> texts.get(filter.isBlank() ? "list.empty" : "list.filtered")));
        list.setPlaceholder(empty);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.picking().get()) {
            pick();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && chosen().size() == 2) {
            pairUp();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.picking().get()) {
            model.picking().set(false);
            event.consume();
        }
    }

    private void makeAsks() {
        var text = new Label(texts.get("pick.title"));
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var cancel = new Button(null, new FontIcon(Feather.X));
        cancel.setId("invoices-pick-cancel");
        cancel.getStyleClass().add("icon-button");
        cancel.setAccessibleText(texts.get("pick.cancel"));
        cancel.setTooltip(new Tooltip(texts.get("pick.cancel")));
        cancel.setOnAction(_ -> model.picking().set(false));
        asks.getStyleClass().add("invoice-asks");
        asks.getChildren().setAll(text, cancel);
        show(asks, false);
    }

    private void makeTwo() {
        var button = new Button(texts.get("two.compare"), new FontIcon(Feather.COLUMNS));
        button.setId("invoices-compare-two");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> pairUp());
        two.getStyleClass().add("invoice-two");
        two.getChildren().setAll(button);
        show(two, false);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private List<Line> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null)
                .toList();
    }

    private void pick() {
        var chosen = chosen();
        if (model.picking().get() && chosen.size() == 1) {
            model.pick(chosen.getFirst().file());
        }
    }

    private void pairUp() {
        var chosen = chosen();
        if (chosen.size() == 2) {
            model.pairUp(chosen.get(0).file(), chosen.get(1).file());
        }
    }

    private void selected() {
        if (showing) {
            return;
        }
        var chosen = chosen();
        show(two, chosen.size() == 2 && !model.picking().get());
        if (chosen.size() == 1 && !model.picking().get()) {
            model.choose(chosen.getFirst());
        }
    }

    /// Marks the line of what is shown.
    private void mark() {
        showing = true;
        show(two, false);
        var current = model.picking().get()
                ? -1
                : model.current().map(model.lines()::indexOf).orElse(-1);
        if (current < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(current);
            list.getFocusModel().focus(current);
            if (current > 5) {
                list.scrollTo(Math.max(0, current - 3));
            }
        }
        showing = false;
    }

    void focusList() {
        list.requestFocus();
    }
}
