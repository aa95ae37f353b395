package intercept.desktop.views.messages;

import intercept.model.route.Route;
import intercept.model.route.Server;
import intercept.model.route.TrustBoundary.Reason;
import intercept.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why no field of the mail counts for itself, and what helps.
final class NoBoundary extends HBox {

    NoBoundary(Reason reason, Route route, Words words) {
        getStyleClass().addAll("notice-strip", "no-boundary");
        setId("route-no-boundary");
        var title = new Label(words.get("route.none." + reason));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var step = new Label(words.get("route.none." + reason + ".step"));
        step.getStyleClass().add("small");
        step.setWrapText(true);
        step.setMinHeight(USE_PREF_SIZE);
        var text = new VBox(title, step);
        text.getStyleClass().add("no-boundary-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(Feather.INFO), text);
        if (reason == Reason.NOBODY_DECLARED || reason == Reason.TOP_NOT_DECLARED) {
            newest(route).ifPresent(server -> text.getChildren().add(copy(server, words)));
        }
    }

    /// The server that took the mail in last: mostly one of the recipient's.
    private static Optional<Server> newest(Route route) {
        var servers =
                route.newestFirst().stream().flatMap(hop -> hop.by().stream()).toList();
        return servers.stream()
                .filter(NoBoundary::hasName)
                .findFirst()
                .or(() -> servers.stream().findFirst());
    }

    /// Not only an address, such as the servers inside Gmail have.
    private static boolean hasName(Server server) {
        return server.host().indexOf(':') < 0 && server.host().chars().anyMatch(Character::isLetter);
    }

    private static Button copy(Server server, Words words) {
        var button = new Button(words.get("route.none.copy", server.host()));
        button.setId("route-copy-declaration");
        button.setWrapText(true);
        button.setGraphic(new FontIcon(Feather.COPY));
        button.setOnAction(_ -> Copying.text("\"trustedReceivers\": [\"" + escaped(server.host()) + "\"]"));
        return button;
    }

    /// A host name comes from the mail: nothing in it may end the string.
    private static String escaped(String host) {
        return host.replaceAll("[\\p{Cntrl}\"\\\\]", "");
    }
}
