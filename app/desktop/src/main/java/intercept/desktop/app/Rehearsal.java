package intercept.desktop.app;

import intercept.desktop.shell.CaseFiles;
import intercept.desktop.shell.Chooser;
import intercept.desktop.shell.Desktop;
import intercept.desktop.shell.SettingsFile;
import intercept.desktop.shell.Shell;
import intercept.desktop.views.ViewEntry;
import intercept.desktop.views.Views;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Goes once through the whole window without a display, and ends: opens a case folder, walks through every view.
/// The start script has the JVM watch this walk and keep what it learns, so that the window is up at once later.
/// Case file and settings lie in a folder of their own that is deleted; nothing of the user's is touched.
public final class Rehearsal extends Application {

    private static final Duration BEFORE_FIRST_VIEW = Duration.seconds(4);
    private static final Duration BETWEEN_VIEWS = Duration.seconds(1);

    /// Argument that asks for it, followed by the folder.
    static final String ARGUMENT = "--rehearse";

    private Optional<Shell> shell = Optional.empty();
    private final Path home = home();

    private static Path home() {
        try {
            return Files.createTempDirectory("intercept-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start(Stage stage) {
        var desktop = new Desktop(
                new SqliteCases(), new SettingsFile(home.resolve("settings")), new CaseFiles(home), Map.of());
        var window = new Shell(desktop, Views.ALL, Chooser.ofWindow(stage));
        shell = Optional.of(window);
        var scene = new Scene(window.root(), 1280, 800);
        window.dress(scene);
        stage.setScene(scene);
        stage.show();
        window.open(Path.of(getParameters().getRaw().getLast()));
        walk(scene);
    }

    private static void walk(Scene scene) {
        var steps = new Timeline();
        var at = BEFORE_FIRST_VIEW;
        for (var view : Views.ALL) {
            steps.getKeyFrames().add(new KeyFrame(at, _ -> show(scene, view)));
            at = at.add(BETWEEN_VIEWS);
        }
        steps.getKeyFrames().add(new KeyFrame(at, _ -> Platform.exit()));
        steps.play();
    }

    private static void show(Scene scene, ViewEntry view) {
        if (scene.lookup("#nav-" + view.id()) instanceof ButtonBase button) {
            button.fire();
        }
    }

    @Override
    public void stop() throws IOException {
        shell.ifPresent(Shell::close);
        try (var files = Files.list(home)) {
            for (var file : List.copyOf(files.toList())) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(home);
    }
}
