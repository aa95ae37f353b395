package intercept.desktop.views.overview;

import intercept.desktop.fx.PartyMark;
import intercept.model.Address;
import intercept.model.PartyKind;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// An address of which nothing is left out: where it needs two lines, the second begins behind the `@`.
final class WholeAddress extends FlowPane {

    WholeAddress(Address address, PartyKind kind, Locale locale) {
        getStyleClass().add("whole-address");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinHeight(USE_PREF_SIZE);
        boolean split = !address.domain().isEmpty();
        var first = new HBox(new PartyMark(kind, locale), piece(split ? address.local() + "@" : address.address()));
        first.getStyleClass().add("whole-address-local");
        first.setAlignment(Pos.CENTER_LEFT);
        first.maxWidthProperty().bind(widthProperty());
        getChildren().add(first);
        if (split) {
            var domain = piece(address.domain());
            domain.getStyleClass().add("address-domain");
            domain.maxWidthProperty().bind(widthProperty());
            getChildren().add(domain);
        }
        setAccessibleText(address.address());
    }

    /// Wraps only where not even a line of its own is wide enough.
    private static Label piece(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
