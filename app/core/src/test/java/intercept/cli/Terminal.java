package intercept.cli;

import intercept.session.Cases;
import intercept.session.SqliteCases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The program as a shell runs it: the exit code, and what it wrote so far.
final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    int run(String... arguments) {
        return run(new SqliteCases(), arguments);
    }

    int run(Cases cases, String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                cases);
    }

    /// Standard output.
    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Standard error.
    String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    void forgetMessages() {
        err.reset();
    }
}
