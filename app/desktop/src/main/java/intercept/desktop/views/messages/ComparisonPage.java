package intercept.desktop.views.messages;

import intercept.compare.ComparedField;
import intercept.compare.ComparedText;
import intercept.compare.MessageComparison;
import intercept.desktop.fx.AddressLabel;
import intercept.desktop.fx.Card;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.EmptyState;
import intercept.desktop.fx.FilterButton;
import intercept.desktop.fx.StandingChip;
import intercept.desktop.fx.ViewHead;
import intercept.model.TextRange;
import intercept.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two messages side by side, in the place of the list: what their authors wrote, signatures, earlier mail, fields.
final class ComparisonPage extends VBox {

    private final Desk desk;
    private final Words words;
    private final VBox column = new VBox();
    private final FilterButton<Boolean> changesOnly;
    private final Button back;
    private ComparisonModel.State state = new ComparisonModel.State.Nothing();

    /// @param leave goes back to the list
    ComparisonPage(ComparisonModel model, Desk desk, Words words, Runnable leave) {
        this.desk = desk;
        this.words = words;
        setId("message-comparison");
        getStyleClass().add("comparison");
        changesOnly = FilterButton.onOff(words.get("compare.changes-only"), desk.locale());
        changesOnly.setId("compare-changes-only");
        changesOnly.chosenProperty().addListener((_, _, _) -> draw());
        back = new Button(words.get("compare.back"));
        back.setId("compare-back");
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.setOnAction(_ -> leave.run());
        column.getStyleClass().add("closer-page");
        var scroll = new ScrollPane(column);
        scroll.setId("compare-scroll");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.get("compare.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new ViewHead(words.get("compare.title"), changesOnly, back), scroll);
        model.stateProperty().subscribe(now -> {
            state = now;
            scroll.setVvalue(0);
            draw();
        });
    }

    /// Puts the cursor on the way back.
    void focus() {
        back.requestFocus();
    }

    private void draw() {
        switch (state) {
            case ComparisonModel.State.Nothing _ -> column.getChildren().clear();
            case ComparisonModel.State.Waiting _ ->
                column.getChildren()
                        .setAll(new EmptyState(
                                Feather.LOADER, words.get("compare.waiting.title"), words.get("compare.waiting.text")));
            case ComparisonModel.State.Failed(String message) ->
                column.getChildren()
                        .setAll(new EmptyState(Feather.ALERT_TRIANGLE, words.get("compare.failed"), message));
            case ComparisonModel.State.Done done -> draw(done);
        }
    }

    private void draw(ComparisonModel.State.Done done) {
        var comparison = done.comparison();
        var nodes = new ArrayList<Node>();
        nodes.add(label(summary(comparison), "card-title", "compare-answer"));
        nodes.add(halves(head(done.left(), "left"), head(done.right(), "right")));
        section("compare.own", comparison.own()).ifPresent(nodes::add);
        section("compare.signature", comparison.signature()).ifPresent(nodes::add);
        section("compare.history", comparison.history()).ifPresent(nodes::add);
        fields(comparison.fields()).ifPresent(nodes::add);
        if (comparison.leftOut() > 0) {
            nodes.add(label(words.get("compare.left-out", comparison.leftOut()), "second", "compare-left-out"));
        }
        column.getChildren().setAll(nodes);
    }

    private String summary(MessageComparison comparison) {
        var differing = new ArrayList<String>();
        name(differing, "compare.own", comparison.own());
        name(differing, "compare.signature", comparison.signature());
        name(differing, "compare.history", comparison.history());
        long fields = comparison.fields().stream()
                .filter(field -> field.state() != ComparedField.State.SAME)
                .count();
        if (fields > 0) {
            differing.add(words.get("compare.fields.count", fields));
        }
        return differing.isEmpty()
                ? words.get("compare.answer.same")
                : words.get("compare.answer.differ", String.join(words.get("compare.comma"), differing));
    }

    private void name(List<String> names, String key, ComparedText text) {
        if (!text.isSame()) {
            names.add(words.get(key + ".lower"));
        }
    }

    private VBox head(Reading mail, String side) {
        var row = mail.detail().row();
        var number = new Label(words.get("compare.message", row.number()));
        number.getStyleClass().add("strong");
        var when = new Label(
                row.date().map(date -> desk.times().exact(date.toInstant())).orElseGet(() -> words.get("row.no-date")));
        when.getStyleClass().add("second");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var first = new HBox(number, when, space, StandingChip.plain(row.standing(), desk.locale()));
        first.getStyleClass().add("compare-head-line");
        first.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(first);
        head.setId("compare-" + side);
        head.getStyleClass().add("compare-head");
        row.from().ifPresent(from -> head.getChildren().add(new AddressLabel(from, row.fromKind(), desk.locale())));
        head.getChildren()
                .add(label(row.subject().isBlank() ? words.get("row.no-subject") : row.subject(), "small", ""));
        return head;
    }

    private Optional<Card> section(String key, ComparedText text) {
        boolean nothing = text.left().isEmpty() && text.right().isEmpty();
        if (nothing || (changesOnly.chosenProperty().get().isPresent() && text.isSame())) {
            return Optional.empty();
        }
        var card = Card.linked(
                words.get(key), state(text.isSame() ? ComparedField.State.SAME : state(text)), halves(text));
        card.setId(key.replace('.', '-'));
        return Optional.of(card);
    }

    private static ComparedField.State state(ComparedText text) {
        return text.left().isEmpty()
                ? ComparedField.State.RIGHT_ONLY
                : text.right().isEmpty() ? ComparedField.State.LEFT_ONLY : ComparedField.State.CHANGED;
    }

    private Label state(ComparedField.State state) {
        var label = new Label(words.get("compare.state." + state));
        label.getStyleClass().addAll("small", "compare-state", state == ComparedField.State.SAME ? "muted" : "strong");
        label.setGraphic(new FontIcon(
                switch (state) {
                    case SAME -> Feather.CHECK;
                    case CHANGED -> Feather.EDIT_3;
                    case LEFT_ONLY -> Feather.ARROW_LEFT;
                    case RIGHT_ONLY -> Feather.ARROW_RIGHT;
                }));
        return label;
    }

    private GridPane halves(ComparedText text) {
        return halves(side(text, true), side(text, false));
    }

    private Node side(ComparedText text, boolean left) {
        var shown = left ? text.left() : text.right();
        if (shown.isEmpty()) {
            return label(words.get("compare.absent"), "second", "");
        }
        // Where the other side has nothing, all of it differs, and marks would say nothing.
        boolean alone = text.left().isEmpty() || text.right().isEmpty();
        List<TextRange> changed = alone ? List.of() : left ? text.changedLeft() : text.changedRight();
        return new MarkedText(
                shown, changed, left ? text.lettersLeft() : text.lettersRight(), left ? "left" : "right", words);
    }

    private GridPane halves(Node left, Node right) {
        return grid(new double[] {50, 50}, left, right);
    }

    private Optional<Card> fields(List<ComparedField> fields) {
        boolean only = changesOnly.chosenProperty().get().isPresent();
        var rows = new VBox();
        fields.stream()
                .filter(field -> !only || field.state() != ComparedField.State.SAME)
                .map(this::row)
                .forEach(rows.getChildren()::add);
        if (rows.getChildren().isEmpty()) {
            return Optional.empty();
        }
        var card = Card.titled(words.get("compare.fields"), rows);
        card.setId("compare-fields");
        return Optional.of(card);
    }

    private GridPane row(ComparedField field) {
        var name = label(field.name(), "strong-small", "");
        var state = state(field.state());
        state.setWrapText(true);
        var row = grid(new double[] {18, 34, 34, 14}, name, side(field.text(), true), side(field.text(), false), state);
        row.getStyleClass().addAll("compare-row", "row-line");
        return row;
    }

    private static GridPane grid(double[] shares, Node... cells) {
        var grid = new GridPane();
        grid.getStyleClass().add("compare-grid");
        for (double share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setMinWidth(0);
            grid.getColumnConstraints().add(column);
        }
        for (var cell : cells) {
            GridPane.setValignment(cell, VPos.TOP);
        }
        grid.addRow(0, cells);
        return grid;
    }

    private static Label label(String text, String style, String id) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!id.isEmpty()) {
            label.setId(id);
        }
        return label;
    }
}
