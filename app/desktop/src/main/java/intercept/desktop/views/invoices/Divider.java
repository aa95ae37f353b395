package intercept.desktop.views.invoices;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A line over the pages that is drawn to and fro: by the mouse, or by the left and right keys.
final class Divider extends Pane {

    private static final double STEP = 0.02;

    private final DoubleProperty share = new SimpleDoubleProperty(0.5);
    private final Region bar = new Region();
    private final Region grip = new Region();

    Divider(String spoken) {
        setPickOnBounds(false);
        bar.getStyleClass().add("divider-bar");
        bar.setMouseTransparent(true);
        grip.setId("invoices-divider");
        grip.getStyleClass().add("divider-grip");
        grip.setFocusTraversable(true);
        grip.setAccessibleRole(AccessibleRole.SLIDER);
        grip.setAccessibleText(spoken);
        grip.setOnMousePressed(_ -> grip.requestFocus());
        grip.setOnMouseDragged(event -> {
            share.set(Math.clamp(
                    sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / getWidth(), 0, 1));
            event.consume();
        });
        grip.setOnKeyPressed(this::key);
        getChildren().setAll(bar, grip);
        share.subscribe(_ -> requestLayout());
    }

    /// Of the width, from the left.
    DoubleProperty shareProperty() {
        return share;
    }

    private void key(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> share.set(Math.max(0, share.get() - STEP));
            case RIGHT -> share.set(Math.min(1, share.get() + STEP));
            case HOME -> share.set(0);
            case END -> share.set(1);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double x = share.get() * getWidth();
        double width = grip.prefWidth(-1);
        double height = grip.prefHeight(-1);
        bar.resizeRelocate(x - 1, 0, 2, getHeight());
        grip.resizeRelocate(x - width / 2, Math.max(0, getHeight() / 2 - height / 2), width, height);
    }
}
