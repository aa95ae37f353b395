package intercept.desktop.views.messages;

import javafx.geometry.Orientation;
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
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("selectable-text");
        setAccessibleText(name);
        fontProperty().subscribe(_ -> requestLayout());
    }

    /// The width decides how many lines it needs.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        measure(0);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + snappedLeftInset() + snappedRightInset() + EDGE + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        measure(width < 0 ? 0 : Math.max(40, width - snappedLeftInset() - snappedRightInset() - EDGE));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset() + EDGE;
    }

    /// @param width 0 for lines of any length
    private void measure(double width) {
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? " " : getText());
        measure.setWrappingWidth(width);
    }
}
