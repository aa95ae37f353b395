package intercept.cli;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.Cases;
import intercept.session.SqliteCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the shell learns when a case file fails under the program.
class CaseFailureTest {

    private static final int PAGE = 8192;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeCase() throws IOException {
        Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(
                folder.resolve("evidence/1.eml"),
                "From: alice@mycompany.example\r\nTo: bob@customer.example\r\nSubject: Reminder\r\n\r\nPlease pay.\r\n");
        assertThat(run("investigate", folder.resolve("evidence").toString(), "--case", file()))
                .isZero();
        err.reset();
    }

    @Test
    void aCaseWhosePagesAreDamagedIsOneLineAndExitCodeFour() throws IOException {
        var bytes = Files.readAllBytes(Path.of(file()));
        Arrays.fill(bytes, PAGE, bytes.length, (byte) 0xff);
        Files.write(Path.of(file()), bytes);

        assertThat(run("analyze", "--case", file())).isEqualTo(ExitCode.NOT_A_CASE);
        assertThat(run("report", "--case", file(), "--out", report())).isEqualTo(ExitCode.NOT_A_CASE);
        assertThat(run("verify", file())).isEqualTo(ExitCode.NOT_A_CASE);
        assertThat(sentences()).hasSize(3).allMatch(line -> line.contains("is damaged, or no case file."));
    }

    @Test
    void aCaseThatLosesATableIsOneLineAndExitCodeFour() throws SQLException {
        try (var other = connect();
                var statement = other.createStatement()) {
            statement.execute("drop table finding");
        }

        assertThat(run("report", "--case", file(), "--out", report())).isEqualTo(ExitCode.NOT_A_CASE);
        assertThat(sentences()).singleElement().asString().contains("is damaged, or no case file.");
    }

    @Test
    void aCaseThatAnotherProgramHoldsIsOneLineAndExitCodeOne() throws SQLException {
        try (var other = connect();
                var statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertThat(run("analyze", "--case", file())).isEqualTo(ExitCode.FAILED);
            assertThat(run("report", "--case", file(), "--out", report())).isEqualTo(ExitCode.FAILED);
        }
        assertThat(sentences()).hasSize(2).allMatch(line -> line.startsWith("Another program is using"));
    }

    @Test
    void aMistakeOfOursIsNoTroubleOfTheCase() {
        assertThat(Main.run(
                        new String[] {"analyze", "--case", file()},
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new MistakenCases()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(sentences())
                .singleElement()
                .asString()
                .startsWith("Something went wrong inside the program (error ");
    }

    private record MistakenCases() implements Cases {
        @Override
        public CaseSession open(Path file) throws CaseException {
            throw new IllegalStateException("a mistake");
        }

        @Override
        public CaseSession openOrCreate(Path file) throws CaseException {
            return open(file);
        }
    }

    /// What was said, but for the progress.
    private Iterable<String> sentences() {
        return err.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.matches("(Checking|Hashing|Printing).*"))
                .toList();
    }

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new SqliteCases());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private String file() {
        return folder.resolve("a.intercept").toString();
    }

    private String report() {
        return folder.resolve("r.html").toString();
    }
}
