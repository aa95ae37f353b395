package intercept.desktop.fx;

import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.words.Words;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// An address with the shape of its party, the domain bold. Where room is short the part before the `@` gives way,
/// never the domain. Always runs from left to right, since a domain read backwards is another domain.
public final class AddressLabel extends HBox {

    private final Words words;
    private final PartyMark mark;
    private final Label local = new Label();
    private final Label domain = new Label();
    private final Tooltip tooltip = new Tooltip();

    public AddressLabel(Address address, PartyKind kind, Locale locale) {
        words = FxWords.in(locale);
        mark = new PartyMark(kind, locale);
        getStyleClass().add("address-label");
        setAlignment(Pos.CENTER_LEFT);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        local.getStyleClass().add("address-local");
        domain.getStyleClass().add("address-domain");
        domain.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(mark, local, domain);
        Tooltip.install(this, tooltip);
        show(address, kind);
    }

    public void show(Address address, PartyKind kind) {
        mark.show(kind);
        boolean split = !address.domain().isEmpty();
        local.setText(split ? address.local() + "@" : address.address());
        domain.setText(address.domain());
        domain.setManaged(split);
        domain.setVisible(split);
        tooltip.setText(address.display());
        setAccessibleText(address.address() + ", " + words.get("party." + kind));
    }
}
