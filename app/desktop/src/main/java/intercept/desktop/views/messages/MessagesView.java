package intercept.desktop.views.messages;

import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Selected;
import intercept.desktop.fx.Times;
import intercept.desktop.fx.ViewHead;
import intercept.desktop.views.View;
import intercept.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The messages of the case: filters, table, and the message that is read.
public final class MessagesView implements View {

    private final MessagesModel model;
    private final ReadingModel reading;
    private final FilterBar filters;
    private final ReadingPane pane;
    private final MessageTable table;
    private final ComparisonModel comparison;
    private final ComparisonPage comparing;
    private final CompareButton compare;
    private final VBox list;
    private final VBox root = new VBox();
    private final Desk desk;
    private Times written;

    public MessagesView(Desk desk) {
        this.desk = desk;
        written = desk.times();
        var words = Words.of("intercept.desktop.views.messages.words", desk.locale());
        model = new MessagesModel(desk.session(), desk.jobs(), desk.selection());
        reading = new ReadingModel(desk.session(), desk.jobs());
        filters = new FilterBar(model, desk, words);
        pane = new ReadingPane(reading, desk, words, this::askWhere);
        comparison = new ComparisonModel(desk.session(), desk.jobs());
        comparing = new ComparisonPage(comparison, desk, words, comparison::close);
        compare = new CompareButton(comparison, words);
        table = new MessageTable(model, desk, words, pane::focusBody, filters::clear, compare::compare);
        table.chosenProperty().subscribe(compare::chosen);
        filters.fontProperty().subscribe(font -> table.letters(font.getSize()));
        var head = new ViewHead(words.get("title"), compare);
        model.countProperty()
                .subscribe(count -> head.facts(
                        model.filtered()
                                ? words.get("count.some", count.shown(), count.all())
                                : words.get("count.all", count.all())));
        var split = new SplitPane(table, pane);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.42);
        VBox.setVgrow(split, Priority.ALWAYS);
        list = new VBox(head, filters, split);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(comparing, Priority.ALWAYS);
        root.setId("messages");
        root.getStyleClass().addAll("messages", "surface");
        root.getStylesheets()
                .add(Objects.requireNonNull(MessagesView.class.getResource("messages.css"))
                        .toExternalForm());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.selection().subscribe(reading::show);
        desk.selection().subscribe(this::selected);
        comparison.stateProperty().subscribe(this::bringUp);
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                table.requestFocus();
            }
        });
    }

    /// Somebody chose a message: in the table, or in another view, which leads out of a comparison.
    private void selected(Selected selected) {
        if (selected instanceof Selected.OfMessage message) {
            comparison.chosen(message.id());
            comparison.close();
        }
    }

    private void bringUp(ComparisonModel.State state) {
        boolean toComparison = !(state instanceof ComparisonModel.State.Nothing);
        var wanted = toComparison ? comparing : list;
        if (root.getChildren().contains(wanted)) {
            return;
        }
        root.getChildren().setAll(wanted);
        if (toComparison) {
            comparing.focus();
        } else {
            table.requestFocus();
        }
    }

    private boolean isComparing() {
        return root.getChildren().contains(comparing);
    }

    private void key(KeyEvent key) {
        if (isComparing()) {
            if (key.getCode() == KeyCode.ESCAPE) {
                comparison.close();
                key.consume();
            }
            return;
        }
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (key.getText().equals("/") && !typing) {
            filters.focusSearch();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            table.requestFocus();
            key.consume();
        }
    }

    private Optional<Path> askWhere(String name) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow()))
                .map(File::toPath);
    }

    /// What two messages have in common, and what not.
    ComparisonModel comparison() {
        return comparison;
    }

    /// The message that is read.
    ReadingPane pane() {
        return pane;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void refresh() {
        if (!desk.times().equals(written)) {
            written = desk.times();
            table.writeAgain();
        }
        model.refresh();
        reading.refresh();
        comparison.refresh();
    }
}
