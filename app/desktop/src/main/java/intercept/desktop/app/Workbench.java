package intercept.desktop.app;

import intercept.desktop.shell.CaseFiles;
import intercept.desktop.shell.Chooser;
import intercept.desktop.shell.Desktop;
import intercept.desktop.shell.SampleCase;
import intercept.desktop.shell.SettingsFile;
import intercept.desktop.shell.Shell;
import intercept.desktop.views.Views;
import intercept.session.SqliteCases;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The page that wires everything: what the window stands on is made here and handed down.
public final class Workbench extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private @Nullable Shell shell;

    @Override
    public void start(Stage stage) {
        var desktop = new Desktop(new SqliteCases(), SettingsFile.ofUser(), CaseFiles.ofUser(), SampleCase.found());
        var window = new Shell(desktop, Views.ALL, Chooser.ofWindow(stage));
        shell = window;
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> {
            LOG.error("our mistake", error);
            if (Platform.isFxApplicationThread()) {
                window.crash(error);
            }
        });
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(window.root(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        window.dress(scene);
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> window.dress(scene));
        stage.setTitle("Intercept");
        stage.getIcons().setAll(icons());
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setScene(scene);
        stage.show();
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window::open);
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
    }

    private static Image[] icons() {
        return Stream.of("16", "32", "48", "128")
                .map(size -> Workbench.class.getResourceAsStream("intercept-" + size + ".png"))
                .map(Image::new)
                .toArray(Image[]::new);
    }
}
