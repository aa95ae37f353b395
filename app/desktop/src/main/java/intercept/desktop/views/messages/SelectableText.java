package intercept.desktop.views.messages;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Text that can be selected and copied but not changed, as high as it needs to be.
final class SelectableText extends TextArea {

    private static final double EDGE = 4;

    private final Text measure = new Text();

    /// @param name for those who listen
    SelectableText(String text, String name) {
        super(text);
        setEditable(false);
        setWrapText(true);
        setPrefRowCount(1);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("selectable-text");
        setAccessibleText(name);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? " " : getText());
        measure.setWrappingWidth(Math.max(40, room - snappedLeftInset() - snappedRightInset() - EDGE));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset() + EDGE;
    }

    /// One line where nobody says how wide it is: asked like that, every line would count as broken.
    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? getFont().getSize() + EDGE : computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
