package intercept.desktop.views.invoices;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two nodes beside each other, each with half of the width; the higher one decides the height.
final class Halves extends Region {

    private final double gap;
    private final Node left;
    private final Node right;

    Halves(double gap, Node left, Node right) {
        this.gap = gap;
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double half(double width) {
        return width < 0 ? -1 : Math.max(0, (width - gap) / 2);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + gap + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(left.prefHeight(half(width)), right.prefHeight(half(width))));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double half = half(getWidth());
        left.resizeRelocate(0, 0, half, getHeight());
        right.resizeRelocate(getWidth() - half, 0, half, getHeight());
    }
}
