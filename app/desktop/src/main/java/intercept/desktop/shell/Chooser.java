package intercept.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks for folders and files. A test answers by itself.
public interface Chooser {

    Optional<Path> folder(String title);

    Optional<Path> caseFile(String title, String kind);

    List<Path> files(String title);

    /// With the system's own dialogs.
    static Chooser ofWindow(Window window) {
        return new Chooser() {
            @Override
            public Optional<Path> folder(String title) {
                var chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
            }

            @Override
            public Optional<Path> caseFile(String title, String kind) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + CaseFiles.ENDING));
                return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
            }

            @Override
            public List<Path> files(String title) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                var files = chooser.showOpenMultipleDialog(window);
                return files == null
                        ? List.of()
                        : files.stream().map(File::toPath).toList();
            }
        };
    }
}
