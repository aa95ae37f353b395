package intercept.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button with a sign only; its words are for the tooltip and for those who listen.
final class IconButton extends Button {

    IconButton(String id, Feather icon, String words, Runnable action) {
        setId(id);
        setGraphic(new FontIcon(icon));
        getStyleClass().add("icon-button");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        setOnAction(_ -> action.run());
    }
}
