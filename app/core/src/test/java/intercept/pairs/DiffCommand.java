package intercept.pairs;

import intercept.cli.Main;

/// `intercept` as a process of its own, without the window's part of the program.
final class DiffCommand {

    private DiffCommand() {}

    public static void main(String... arguments) {
        System.exit(Main.run(arguments));
    }
}
