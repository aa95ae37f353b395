package intercept.desktop.views.report;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks where to save. A test answers in its place.
@FunctionalInterface
interface SaveAs {

    /// @param name suggested file name
    /// @param kind what such files are called
    /// @return empty when the user thought better of it
    Optional<Path> ask(Window owner, String title, String name, String kind);

    /// The system's own dialog.
    static Optional<Path> dialog(Window owner, String title, String name, String kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(kind, "*" + name.substring(name.lastIndexOf('.'))));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
    }
}
