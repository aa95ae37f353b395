package intercept.desktop.views.messages;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Text that can be selected and copied but not changed, as high as it needs to be in the width it gets.
final class SelectableText extends TextArea {

    private static final double EDGE = 4;

    private final Text measure = new Text();

    /// @param name for those who listen
    SelectableText(String text, String name) {
        super(text);
        setEditable(false);
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("selectable-text");
        setAccessibleText(name);
        widthProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
    }

    private void fit() {
        if (getWidth() <= 0) {
            return;
        }
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? " " : getText());
        measure.setWrappingWidth(Math.max(40, getWidth() - snappedLeftInset() - snappedRightInset() - EDGE));
        setPrefHeight(
                Math.ceil(measure.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset() + EDGE);
    }
}
