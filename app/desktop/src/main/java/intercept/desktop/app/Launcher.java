package intercept.desktop.app;

import intercept.cli.Main;
import intercept.desktop.shell.CaseFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the program starts. Nothing, a case file or a folder opens the window; anything else is a command.
public final class Launcher {

    private static final String NO_DISPLAY = "There is no display to open a window on. Without one, use:"
            + " intercept investigate FOLDER --case FILE.intercept --report report.pdf";

    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private Launcher() {}

    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals(Rehearsal.ARGUMENT)) {
            Application.launch(Rehearsal.class, arguments);
            return;
        }
        if (!wantsWindow(arguments)) {
            System.exit(Main.run(arguments));
        }
        refusal(arguments).ifPresent(reason -> give(reason));
        if (!hasDisplay(System.getenv())) {
            give(NO_DISPLAY);
        }
        System.setProperty("prism.lcdtext", "false");
        try {
            Application.launch(Workbench.class, arguments);
        } catch (UnsupportedOperationException e) {
            LOG.debug("no window", e);
            give(NO_DISPLAY); // a display is named, but nobody answers there
        }
    }

    /// Nothing at all, or a single word that is no command: then it is meant as a path.
    static boolean wantsWindow(String... arguments) {
        return arguments.length == 0 || (arguments.length == 1 && !Main.knows(arguments[0]));
    }

    /// Why the path cannot be opened at all, in one line; empty where the window can try.
    static Optional<String> refusal(String... arguments) {
        if (arguments.length == 0) {
            return Optional.empty();
        }
        var named = arguments[0];
        Path path;
        try {
            path = Path.of(named);
        } catch (InvalidPathException _) {
            return Optional.of(named + ": this is no command, folder or case file. See intercept --help.");
        }
        if (!Files.exists(path)) {
            return Optional.of(
                    named + ": there is no such folder or case file, and no such command." + " See intercept --help.");
        }
        if (Files.isDirectory(path) || CaseFiles.isCaseFile(path)) {
            return Optional.empty();
        }
        return Optional.of(named + ": this is no case file. Name a folder with evidence, or a file that ends in "
                + CaseFiles.ENDING + ".");
    }

    private static void give(String reason) {
        System.err.println(reason);
        System.exit(1);
    }

    static boolean hasDisplay(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return "Headless".equals(System.getProperty("glass.platform"))
                || !linux
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
