package intercept.desktop.app;

/// The commands that need no window.
final class CommandLine {

    private CommandLine() {}

    /// Returns the exit code.
    static int run(String... arguments) {
        System.err.println("This build has no commands: " + String.join(" ", arguments));
        return 2;
    }
}
