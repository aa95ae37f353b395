package intercept.desktop.views.messages;

import java.nio.file.Path;
import java.util.Optional;

/// Asks where a copy goes.
@FunctionalInterface
interface SaveDialog {

    /// @param name proposed
    Optional<Path> ask(String name);
}
