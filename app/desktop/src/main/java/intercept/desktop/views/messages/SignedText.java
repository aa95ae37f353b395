package intercept.desktop.views.messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A sign and words that may need more than one line; the sign stays at the first.
class SignedText extends HBox {

    private final Label label;

    SignedText(Node sign, String text, String... styles) {
        label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getStyleClass().add("signed-text");
        getStyleClass().addAll(styles);
        getChildren().setAll(sign, label);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(text);
    }

    String text() {
        return label.getText();
    }

    /// More words, for who points at it or listens.
    final void explain(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("wide-tooltip");
        Tooltip.install(this, tooltip);
        setAccessibleHelp(text);
    }
}
