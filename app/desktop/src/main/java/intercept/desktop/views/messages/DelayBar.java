package intercept.desktop.views.messages;

import javafx.scene.layout.Region;

/// A thin bar: the share of the longest delay.
final class DelayBar extends Region {

    private final Region bar = new Region();
    private final double share;

    /// @param share 0 to 1
    DelayBar(double share) {
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().add("delay-bar");
        bar.getStyleClass().add("bar");
        getChildren().setAll(bar);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(2, getWidth() * share);
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }
}
