package intercept.desktop.views.messages;

import intercept.model.route.Server;
import intercept.model.route.TrustBoundary;
import intercept.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line across the ladder: what stands above it can be made up, what stands below it counts.
final class TrustLine extends VBox {

    TrustLine(TrustBoundary.Found found, Words words) {
        getStyleClass().add("trust-line");
        setId("route-boundary");
        var line = new Region();
        line.getStyleClass().add("trust-rule");
        var why = new Label(words.get("route.end." + found.end()));
        why.getStyleClass().add("second");
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        getChildren()
                .setAll(
                        side(Feather.ARROW_UP, words.get("route.line.above"), "author-sender-claim"),
                        line,
                        side(Feather.ARROW_DOWN, words.get("route.line.below", host(found)), "author-recipient-server"),
                        why);
        setAccessibleText(words.get("route.line.name"));
    }

    /// The first of the servers whose word counts.
    static String host(TrustBoundary.Found found) {
        return found.hop().by().map(Server::host).orElse(found.declaredAs());
    }

    private static SignedText side(Feather icon, String text, String style) {
        return new SignedText(new FontIcon(icon), text, "author-mark", style);
    }
}
