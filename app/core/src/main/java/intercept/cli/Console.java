package intercept.cli;

import intercept.session.Cases;
import intercept.words.Words;
import java.io.PrintStream;
import java.util.Locale;

/// What every command works with.
///
/// @param out for results only: JSON or the summary that was asked for
/// @param err for progress and messages
record Console(PrintStream out, PrintStream err, Cases cases, Words words, Locale language) {

    static Console of(PrintStream out, PrintStream err, Cases cases, Locale language) {
        return new Console(out, err, cases, Words.of("intercept.cli.cli", language), language);
    }

    void say(String key, Object... arguments) {
        err.println(words.get(key, arguments));
    }
}
