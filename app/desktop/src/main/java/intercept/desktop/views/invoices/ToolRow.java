package intercept.desktop.views.invoices;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Controls from the left, the last one at the right edge; what does not fit goes on in the next line.
final class ToolRow extends Region {

    private static final double GAP = 8;

    private record Placed(Node node, double x, double y, double width, double height) {}

    ToolRow(Node... nodes) {
        getStyleClass().add("tool-row");
        getChildren().setAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double bottom = place(width).stream()
                .mapToDouble(one -> one.y() + one.height())
                .max()
                .orElse(0);
        return bottom + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth()).forEach(one -> one.node().resizeRelocate(one.x(), one.y(), one.width(), one.height()));
    }

    private List<Placed> place(double width) {
        double left = snappedLeftInset();
        double right = (width < 0 ? 10_000 : width) - snappedRightInset();
        double x = left;
        double y = snappedTopInset();
        var placed = new ArrayList<Placed>();
        var nodes = getManagedChildren();
        if (nodes.isEmpty()) {
            return placed;
        }
        double high =
                nodes.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            double wide = Math.min(Math.ceil(node.prefWidth(-1)), Math.max(0, right - left));
            if (x > left && x + wide > right) {
                x = left;
                y += high + GAP;
            }
            boolean last = i == nodes.size() - 1;
            placed.add(new Placed(node, last ? Math.max(x, right - wide) : x, y, wide, high));
            x += wide + GAP;
        }
        return placed;
    }
}
