package intercept.desktop.shell;

import intercept.desktop.fx.VisibleFocus;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What floats above the window, one at a time, with a scrim behind it. Esc and a click beside it put it away, and the
/// focus goes back to where it was.
final class Overlay extends StackPane {

    private @Nullable Node before;

    Overlay() {
        setId("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
    }

    boolean isShowing() {
        return isVisible();
    }

    /// @param position where the content stands, such as the top for the palette
    void show(Region content, Node focus, Pos position) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        var scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(_ -> hide());
        content.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(content, position);
        getChildren().setAll(scrim, content);
        setVisible(true);
        VisibleFocus.on(focus);
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }
}
