package intercept.desktop.views.messages;

import javafx.scene.control.Label;

/// Words that take as many lines as they need.
final class WrappedLabel extends Label {

    WrappedLabel(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
