package intercept.desktop.views.messages;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Text that can be selected and copied but not changed, as high as it needs to be in the width it gets.
final class SelectableText extends TextArea {

    private static final double EDGE = 4;

    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    private final Text measure = new Text();
    private final String written;

    /// @param name for those who listen
    SelectableText(String text, String name) {
        super(shown(text));
        written = text;
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

    /// A long word would leave the blanks before it alone on a line; letter for letter as long as what is written.
    private static String shown(String text) {
        return INDENT.matcher(text)
                .replaceAll(indent -> "\u00a0".repeat(indent.group().length()));
    }

    /// What is written, not what stands in its place.
    @Override
    public void copy() {
        var chosen = getSelection();
        if (chosen.getLength() > 0) {
            // A text area drops signs that it cannot show: then places do not agree.
            boolean agrees = getText().length() == written.length();
            Copying.text(agrees ? written.substring(chosen.getStart(), chosen.getEnd()) : getSelectedText());
        }
    }

    /// The width decides how many lines it needs.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = measure(0).mapToDouble(Bounds::getWidth).max().orElse(0);
        return Math.ceil(widest) + snappedLeftInset() + snappedRightInset() + EDGE + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? 0 : Math.max(40, width - snappedLeftInset() - snappedRightInset() - EDGE);
        // Once it is drawn, the lines themselves tell how high they are.
        double height = lookup(".content") instanceof Region lines && width >= 0
                ? Math.ceil(lines.prefHeight(room))
                : measure(room).mapToDouble(line -> Math.ceil(line.getHeight())).sum() + EDGE;
        return height + snappedTopInset() + snappedBottomInset();
    }

    /// Each line for itself, as a text area lays them out: their heights are rounded one by one.
    ///
    /// @param width 0 for lines of any length
    private Stream<Bounds> measure(double width) {
        measure.setFont(getFont());
        measure.setWrappingWidth(width);
        return Stream.of(getText().split("\n", -1)).map(line -> {
            measure.setText(line.isEmpty() ? " " : line);
            return measure.getLayoutBounds();
        });
    }
}
