package intercept.desktop.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Nothing here yet: what it would show, and the way to get it.
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, String title, String text, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        var line = new Label(text);
        line.getStyleClass().add("empty-text");
        line.setWrapText(true);
        getChildren().setAll(new FontIcon(icon), name, line);
        if (actions.length > 0) {
            var buttons = new FlowPane(actions);
            buttons.getStyleClass().add("empty-actions");
            buttons.setAlignment(Pos.CENTER);
            getChildren().add(buttons);
        }
        setAccessibleText(title + " " + text);
    }
}
