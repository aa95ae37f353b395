package intercept.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A large button of several lines. JavaFX's own button does not grow with text that wraps in it.
final class Tile extends HBox {

    private final Runnable action;

    Tile(String id, Feather icon, String title, String text, Runnable action) {
        this.action = action;
        setId(id);
        getStyleClass().add("tile");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(title + " " + text);
        var sign = new StackPane(new FontIcon(icon));
        sign.getStyleClass().add("tile-sign");
        var words = new VBox(wrapped(title, "card-title"), wrapped(text, "tile-text"));
        words.getStyleClass().add("tile-words");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words, new FontIcon(Feather.CHEVRON_RIGHT));
        setOnMouseClicked(_ -> press());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                press();
                key.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            press();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }

    private void press() {
        if (!isDisabled()) {
            requestFocus();
            action.run();
        }
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
