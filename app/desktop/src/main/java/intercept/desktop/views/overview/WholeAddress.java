package intercept.desktop.views.overview;

import intercept.desktop.fx.PartyMark;
import intercept.model.Address;
import intercept.model.PartyKind;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// An address of which nothing is left out: where it needs two lines, the second begins behind the `@`.
///
/// It lays out by itself: widths bound to its own would come too late for the card around it, which then stays as
/// tall as it was for no width at all.
final class WholeAddress extends Pane {

    private final HBox local;
    private final Label domain;

    WholeAddress(Address address, PartyKind kind, Locale locale) {
        getStyleClass().add("whole-address");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        boolean split = !address.domain().isEmpty();
        local = new HBox(new PartyMark(kind, locale), piece(split ? address.local() + "@" : address.address()));
        local.getStyleClass().add("whole-address-local");
        local.setAlignment(Pos.CENTER_LEFT);
        domain = piece(address.domain());
        domain.getStyleClass().add("address-domain");
        getChildren().setAll(local, domain);
        setAccessibleText(address.address());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return local.prefWidth(-1) + domain.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || width >= computePrefWidth(-1)) {
            return Math.max(local.prefHeight(-1), domain.prefHeight(-1));
        }
        return local.prefHeight(width) + domain.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width >= computePrefWidth(-1)) {
            double first = local.prefWidth(-1);
            local.resizeRelocate(0, 0, first, getHeight());
            domain.resizeRelocate(first, 0, width - first, getHeight());
        } else {
            double first = local.prefHeight(width);
            local.resizeRelocate(0, 0, width, first);
            domain.resizeRelocate(0, first, width, domain.prefHeight(width));
        }
    }

    /// Wraps only where not even a line of its own is wide enough.
    private static Label piece(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
