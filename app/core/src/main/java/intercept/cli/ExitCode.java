package intercept.cli;

/// What the program tells the shell.
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    /// Done, but some evidence could not be read: it is kept, listed and counted.
    static final int SOME_UNREADABLE = 3;

    static final int NOT_A_CASE = 4;
    static final int CHANGED = 5;

    private ExitCode() {}
}
