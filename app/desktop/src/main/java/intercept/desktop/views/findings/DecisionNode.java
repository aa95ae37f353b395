package intercept.desktop.views.findings;

import intercept.model.Finding.Status;
import intercept.session.FindingRow;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the analyst makes of a finding: note, confirm, dismiss with a reason, and on to the next.
final class DecisionNode extends VBox {

    private final FindingsModel model;
    private final FindingsTexts texts;
    private final FindingRow row;
    private final HBox acts = new HBox();

    DecisionNode(FindingsModel model, FindingsTexts texts, FindingRow row) {
        this.model = model;
        this.texts = texts;
        this.row = row;
        getStyleClass().add("finding-decision");
        acts.getStyleClass().add("finding-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(note(), acts);
        showActs();
    }

    private Node note() {
        var name = new Label(texts.get("note"));
        name.getStyleClass().add("caption");
        var area = new TextArea(row.note());
        area.setId("finding-note");
        area.setPromptText(texts.get("note.prompt"));
        area.setAccessibleText(texts.get("note"));
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.note(area.getText());
            }
        });
        var part = new VBox(name, area);
        part.getStyleClass().add("reason");
        return part;
    }

    private void showActs() {
        acts.getChildren().clear();
        if (row.status() == Status.PROPOSED) {
            acts.getChildren()
                    .addAll(
                            act("finding-confirm", "confirm", Feather.CHECK, model::confirm, "main"),
                            act("finding-dismiss", "dismiss", Feather.X, this::askReason));
        } else {
            var decided = new Label(texts.get("decided." + row.status(), row.reason()));
            decided.setId("finding-decided");
            decided.setWrapText(true);
            decided.setGraphic(
                    new FontIcon(row.status() == Status.CONFIRMED ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE));
            decided.getStyleClass().add(row.status() == Status.CONFIRMED ? "confirmed" : "muted");
            var back = new Button(texts.get("reopen"));
            back.setId("finding-reopen");
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(_ -> model.reopen());
            acts.getChildren().addAll(decided, back);
        }
        acts.getChildren().addAll(space(), position());
    }

    /// Asks for the reason in place of the buttons: no dialog comes between the finding and the answer.
    void askReason() {
        if (row.status() != Status.PROPOSED) {
            return;
        }
        var reason = new TextField();
        reason.setId("finding-reason");
        reason.setPromptText(texts.get("dismiss.reason.prompt"));
        reason.setAccessibleText(texts.get("dismiss.reason"));
        reason.setOnAction(_ -> model.dismiss(reason.getText()));
        reason.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showActs();
                event.consume();
            }
        });
        var name = new Label(texts.get("dismiss.reason"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var dismiss = new Button(texts.get("dismiss.do"));
        dismiss.setId("finding-dismiss-do");
        dismiss.getStyleClass().add("main");
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.disableProperty().bind(reason.textProperty().map(String::isBlank));
        dismiss.setOnAction(_ -> model.dismiss(reason.getText()));
        var keep = new Button(texts.get("dismiss.cancel"));
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(_ -> showActs());
        var buttons = new HBox(dismiss, keep);
        buttons.getStyleClass().add("finding-acts");
        var asking = new VBox(name, reason, buttons);
        asking.getStyleClass().add("reason");
        HBox.setHgrow(asking, Priority.ALWAYS);
        acts.getChildren().setAll(asking);
        reason.requestFocus();
    }

    private Button act(String id, String words, Feather icon, Runnable run, String... styles) {
        var key = new Label(texts.get(words + ".key"));
        key.getStyleClass().add("keycap");
        var sign = new HBox(new FontIcon(icon), new Label(texts.get(words)), key);
        sign.getStyleClass().add("act-sign");
        sign.setAlignment(Pos.CENTER);
        var button = new Button("", sign);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId(id);
        button.setAccessibleText(texts.get(words));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node position() {
        var rows = model.listed().size();
        var position = new Label(texts.get("position", model.place() + 1, rows));
        position.getStyleClass().add("second");
        position.setMinWidth(Region.USE_PREF_SIZE);
        var previous = step("finding-previous", "previous", Feather.CHEVRON_UP, -1);
        var next = step("finding-next", "next", Feather.CHEVRON_DOWN, 1);
        previous.setDisable(model.place() <= 0);
        next.setDisable(model.place() >= rows - 1);
        var box = new HBox(position, previous, next);
        box.getStyleClass().add("finding-acts");
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private Button step(String id, String words, Feather icon, int by) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(texts.get(words));
        button.setTooltip(new Tooltip(texts.get(words)));
        button.setOnAction(_ -> model.turn(by));
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
