package intercept.cli;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.session.SqliteCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// For whom a report for the customer is made.
class ReportForTest {

    private static final String ONE = """
            { "name": "Customer Inc.", "role": "customer", "domains": ["customer.example"], "accounts": [], "people": [] }
            """;
    private static final String OTHER = """
            , { "name": "Client Two Ltd", "role": "customer", "domains": ["client2.example"], "accounts": [], "people": [] }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theOnlyCustomerNeedNotBeNamed() throws IOException {
        make(ONE);

        assertThat(report("--audience", "customer")).isZero();
        assertThat(folder.resolve("r.html")).content().contains("What the mail of Customer Inc. shows");
    }

    @Test
    void oneOfSeveralIsNamedByNameDomainOrAddress() throws IOException {
        make(ONE + OTHER);

        for (var who : new String[] {"client two ltd", "client2.example", "Somebody@Client2.example"}) {
            assertThat(report("--audience", "customer", "--for", who)).isZero();
            assertThat(folder.resolve("r.html"))
                    .content()
                    .contains("What the mail of Client Two Ltd shows")
                    .doesNotContain("Customer Inc.");
        }
    }

    @Test
    void ofSeveralNoneIsGuessed() throws IOException {
        make(ONE + OTHER);
        assertThat(report("--audience", "customer")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(report("--audience", "customer", "--for", "mycompany.example"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(report("--for", "client2.example")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(folder.resolve("r.html")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "The case has several customers, and a report is for one of them: Customer Inc., Client Two Ltd."
                                + " Say which with --for. See “intercept report --help”.",
                        "“mycompany.example” is no customer of this case. Its customers: Customer Inc., Client Two Ltd."
                                + " See “intercept report --help”.",
                        "--for names the customer of a report: say --audience customer, too."
                                + " See “intercept report --help”.");
    }

    private void make(String customers) throws IOException {
        var evidence = Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(evidence.resolve("case.json"), "{ \"parties\": [" + customers + "] }");
        Files.writeString(
                evidence.resolve("1.eml"), "From: a@mycompany.example\r\nTo: b@customer.example\r\n\r\nHello\r\n");
        assertThat(run("ingest", evidence.toString(), "--case", file())).isZero();
        err.reset();
    }

    private int report(String... more) {
        var arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "report",
                    "--case",
                    file(),
                    "--out",
                    folder.resolve("r.html").toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new SqliteCases());
    }

    private String file() {
        return folder.resolve("a.intercept").toString();
    }
}
