package intercept.cli;

import intercept.progress.Progress;
import java.io.PrintStream;
import java.util.Optional;

/// Shows progress on standard error: one line that rewrites itself on a terminal, a line at every quarter elsewhere.
final class ProgressLine implements Progress {

    private static final int WIDTH = 79;
    private static final int QUARTERS = 4;

    private final PrintStream err;
    private final String label;
    private final boolean terminal;
    private long shown = -1;

    ProgressLine(PrintStream err, String label) {
        this.err = err;
        this.label = label;
        this.terminal = isTerminal();
    }

    static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                        .filter(console -> console.isTerminal())
                        .isPresent()
                && !"dumb".equals(System.getenv("TERM"));
    }

    @Override
    public synchronized void show(long done, long total, String what) {
        if (terminal) {
            rewrite(done, total, what);
        } else {
            quarter(done, total);
        }
    }

    /// Ends the line.
    synchronized void end() {
        if (terminal && shown >= 0) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }

    private void rewrite(long done, long total, String what) {
        shown = done;
        var count = total > 0 ? "%d/%d".formatted(done, total) : String.valueOf(done);
        var plain = "%s  %s  %s".formatted(label, count, what).replaceAll("\\p{Cntrl}", " ");
        var line = plain.length() > WIDTH ? plain.substring(0, WIDTH) : plain;
        err.print("\r" + line + " ".repeat(WIDTH - line.length()));
        err.flush();
    }

    private void quarter(long done, long total) {
        long now = total > 0 ? done * QUARTERS / total : 0;
        if (now > shown) {
            shown = now;
            err.println(total > 0 ? "%s: %d/%d".formatted(label, done, total) : label);
        }
    }
}
