package intercept.desktop.app;

import intercept.cli.Main;
import intercept.desktop.shell.CaseFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;

/// Where the program starts. Nothing, a case file or a folder opens the window; anything else is a command.
public final class Launcher {

    private static final String NO_DISPLAY = """
            There is no display to open a window on.
            Without one, use for example:
              intercept investigate FOLDER --case FILE.intercept --report report.pdf
            """;

    private Launcher() {}

    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals(Rehearsal.ARGUMENT)) {
            Application.launch(Rehearsal.class, arguments);
            return;
        }
        if (!wantsWindow(arguments)) {
            System.exit(Main.run(arguments));
        }
        if (!hasDisplay()) {
            System.err.print(NO_DISPLAY);
            System.exit(1);
        }
        System.setProperty("prism.lcdtext", "false");
        Application.launch(Workbench.class, arguments);
    }

    /// A single path that is there, or nothing at all.
    static boolean wantsWindow(String... arguments) {
        if (arguments.length == 0) {
            return true;
        }
        if (arguments.length > 1 || Main.knows(arguments[0])) {
            return false;
        }
        var path = Path.of(arguments[0]);
        return CaseFiles.isCaseFile(path) || Files.isDirectory(path);
    }

    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return "Headless".equals(System.getProperty("glass.platform"))
                || !linux
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
