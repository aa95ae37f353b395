package intercept.desktop.views.messages;

import intercept.desktop.fx.Card;
import intercept.desktop.fx.PartyMark;
import intercept.identity.lookalike.Impersonation;
import intercept.words.Words;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every address of the mail, whose it is, and what does not fit.
final class AddressRows extends VBox {

    private final Words words;

    AddressRows(SeenAddresses addresses, Words words) {
        this.words = words;
        setId("identity-addresses");
        var list = new VBox();
        addresses.rows().forEach(row -> list.getChildren().add(row(row)));
        if (addresses.rows().isEmpty()) {
            list.getChildren().add(new WrappedLabel(words.get("identity.addresses.none"), "second"));
        }
        if (addresses.leftOut() > 0) {
            list.getChildren()
                    .add(new WrappedLabel(words.get("identity.addresses.more", addresses.leftOut()), "second"));
        }
        getChildren().add(Card.titled(words.get("identity.addresses"), list));
    }

    private HBox row(SeenAddress seen) {
        var field = new WrappedLabel(seen.field(), "small", "muted", "address-field");
        var values = new VBox();
        values.getStyleClass().add("address-values");
        HBox.setHgrow(values, Priority.ALWAYS);
        var address = address(seen);
        HBox.setHgrow(address, Priority.ALWAYS);
        var line = new HBox(
                new PartyMark(seen.whose().imitates().isPresent() ? seen.whose().kind() : seen.kind(), words.locale()),
                address);
        line.getStyleClass().add("check-domain");
        values.getChildren().add(line);
        var name = seen.address().name();
        boolean named = !name.isBlank() && !name.equalsIgnoreCase(seen.address().address());
        values.getChildren()
                .add(new WrappedLabel(
                        named ? words.get("identity.address.named", seen.own(), name) : seen.own(), "second"));
        seen.pretends().stream()
                .limit(3)
                .forEach(pretence -> values.getChildren().add(pretence(pretence)));
        seen.notes()
                .forEach(note ->
                        values.getChildren().add(new SignedText(new FontIcon(Feather.INFO), note, "address-note")));
        var row = new HBox(field, values);
        row.getStyleClass().addAll("trace-row", "row-line");
        return row;
    }

    private Node address(SeenAddress seen) {
        var address = seen.address();
        var whose = seen.whose();
        if (whose.imitates().isPresent()) {
            return MarkedDomain.observed(address.local() + "@", whose.imitates().get(), words);
        }
        return new WrappedLabel(address.address(), "strong-small");
    }

    private Node pretence(Impersonation pretence) {
        var text = new SignedText(
                new FontIcon(Feather.ALERT_TRIANGLE), IdentityWords.pretence(pretence, words), "address-odd");
        if (pretence.domain().isEmpty()) {
            return text;
        }
        var genuine = new HBox(
                new WrappedLabel(words.get("identity.genuine"), "second"),
                MarkedDomain.known(pretence.domain().get(), words));
        genuine.getStyleClass().add("address-genuine");
        return new VBox(text, genuine);
    }
}
