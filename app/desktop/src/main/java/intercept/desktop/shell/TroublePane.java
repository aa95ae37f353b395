package intercept.desktop.shell;

import intercept.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A case could not be opened: why, and what to do.
final class TroublePane extends VBox {

    private final Button close;

    TroublePane(Words words, String reason, Runnable hide) {
        setId("trouble");
        getStyleClass().addAll("dialog", "floating");
        var title = new Label(words.get("trouble.title"));
        title.getStyleClass().add("headline");
        var text = new Label(reason);
        text.setId("trouble-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        close = new Button(words.get("unread.close"));
        close.setId("trouble-close");
        close.setOnAction(_ -> hide.run());
        var buttons = new HBox(close);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, text, buttons);
    }

    Node firstControl() {
        return close;
    }
}
