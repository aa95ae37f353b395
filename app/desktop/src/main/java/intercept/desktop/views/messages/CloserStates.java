package intercept.desktop.views.messages;

import intercept.desktop.fx.EmptyState;
import intercept.session.CaseException;
import intercept.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a tab while there is nothing to show in it.
final class CloserStates {

    private CloserStates() {}

    /// Absent where something was found.
    static Optional<Node> of(CloserLook look, Words words) {
        return switch (look) {
            case CloserLook.Waiting _ -> Optional.of(state(Feather.LOADER, "closer.waiting", words));
            case CloserLook.Failed(String message) ->
                Optional.of(new EmptyState(Feather.ALERT_TRIANGLE, words.get("closer.failed.title"), message));
            case CloserLook.Seen seen ->
                seen.what().isPresent() ? Optional.empty() : Optional.of(state(Feather.SLASH, "closer.none", words));
        };
    }

    /// The mail was handed over without its header.
    static Node noFields(Words words) {
        return state(Feather.LIST, "headers.empty", words);
    }

    /// What to say where a case could not be read.
    static String message(CaseException failure) {
        var message = failure.getLocalizedMessage();
        return message == null ? failure.toString() : message;
    }

    private static EmptyState state(Feather icon, String key, Words words) {
        return new EmptyState(icon, words.get(key + ".title"), words.get(key + ".text"));
    }
}
