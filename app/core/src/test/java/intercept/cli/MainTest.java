package intercept.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String MAIL = """
            From: Alice Smith <alice@mycompany.example>
            To: Bob <bob@customer.example>
            Subject: Reminder: invoice INV-1042
            Date: Wed, 5 Aug 2026 11:15:00 +0200
            Message-ID: <1@mycompany.example>

            Please pay to DE89 3704 0044 0532 0130 00.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void evidence() throws IOException {
        Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(folder.resolve("evidence/1.eml"), MAIL.replace("\n", "\r\n"));
    }

    @Test
    void investigateWritesEveryFieldOfTheContract() throws IOException {
        assertThat(terminal.run("investigate", path("evidence"), "--case", path("a.intercept"), "--json"))
                .isZero();
        var json = json();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schema",
                        "case",
                        "messages",
                        "findings",
                        "verifiedAbsent",
                        "verdict",
                        "delivery",
                        "cc",
                        "invoices",
                        "accounts",
                        "domains",
                        "playbook");
        assertThat(json.get("messages").get(0).get("date").asText()).isEqualTo("2026-08-05T09:15:00Z");
        assertThat(json.get("messages").get(0).get("from").asText()).isEqualTo("alice@mycompany.example");
        assertThat(json.get("case").get("files").get(0).get("kind").asText()).isEqualTo("eml");
        assertThat(json.get("accounts").get(0).get("value").asText()).isEqualTo("DE89370400440532013000");
        assertThat(json.get("verdict").get("wording").asText()).isEqualTo("undetermined");
    }

    @Test
    void ingestAnalyzeVerifyAndReportWorkOneAfterTheOther() {
        assertThat(terminal.run("ingest", path("evidence"), "--case", path("a.intercept")))
                .isZero();
        assertThat(terminal.run("analyze", "--case", path("a.intercept"), "--offline"))
                .isZero();
        assertThat(terminal.run("verify", path("a.intercept"))).isZero();
        assertThat(terminal.run("report", "--case", path("a.intercept"), "--out", path("r.html"), "--lang", "ja"))
                .isZero();
        assertThat(folder.resolve("r.html")).content().contains("<html lang=\"ja\"");
    }

    @Test
    void wrongUsageIsOneLineAndExitCodeTwo() {
        assertThat(terminal.run("investigate")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("analyze", "--case", path("a.intercept"), "--online"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("domain", "a.example")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.messages().lines()).hasSize(3).last().asString().contains("does not have it yet");
    }

    @Test
    void aFolderThatIsMissingIsNamedWithoutAStackTrace() {
        assertThat(terminal.run("investigate", path("nowhere"), "--case", path("a.intercept")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(terminal.messages()).contains("There is no ").doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNoCaseHasAnExitCodeOfItsOwn() {
        assertThat(terminal.run("analyze", "--case", path("evidence/1.eml"))).isEqualTo(ExitCode.NOT_A_CASE);
    }

    @Test
    void theMostLikelySlipsAreNamedWithWhatToDo() {
        assertThat(terminal.run("investigate", path("evidence"))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("frobnicate")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("analyze", "--case", path("a.intercept"), "--resolver", "192.0.2.1"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("analyze", "--case", path("a.intercept"), "--zone", "a.zone"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("report", "--case", path("a.intercept"), "--out", "r.doc"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.messages().lines())
                .containsExactly(
                        "Say where the case is to be kept: --case FILE.intercept. A new file is made if there is none."
                                + " See “intercept investigate --help”.",
                        "“frobnicate” is no command, and no case file or folder that is there. See “intercept --help”.",
                        "--resolver is not available for this command yet: this version asks no network here. See “intercept analyze --help”.",
                        "--zone is not available for this command yet: this command reads the recorded answers that lie in the case folder only."
                                + " See “intercept analyze --help”.",
                        "“r.doc” must end in .pdf or .html: that decides what is written."
                                + " See “intercept report --help”.");
    }

    @Test
    void noCaseFileIsMadeForAFolderThatIsMissing() {
        assertThat(terminal.run("ingest", path("nowhere"), "--case", path("a.intercept")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("a.intercept")).doesNotExist();
    }

    @Test
    void aPlaceWhereNoCaseCanBeIsNamedInOneLine() {
        assertThat(terminal.run("ingest", path("evidence"), "--case", path("evidence")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(terminal.run("ingest", path("evidence"), "--case", path("evidence/1.eml/a.intercept")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(terminal.messages().lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith("you may not write there. Name another file."));
    }

    @Test
    void aReportNeverOverwritesEvidence() {
        assertThat(terminal.run(
                        "investigate",
                        path("evidence"),
                        "--case",
                        path("a.intercept"),
                        "--report",
                        path("evidence/2.pdf")))
                .isZero();
        assertThat(terminal.run(
                        "investigate",
                        path("evidence"),
                        "--case",
                        path("a.intercept"),
                        "--report",
                        path("evidence/2.pdf")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(terminal.messages()).contains("lies among the evidence");
    }

    @Test
    void aCaseFileAmongTheEvidenceIsNoEvidenceOfItself() throws IOException {
        terminal.run("ingest", path("evidence"), "--case", path("evidence/a.intercept"));
        assertThat(terminal.run("investigate", path("evidence"), "--case", path("evidence/a.intercept"), "--json"))
                .isZero();
        assertThat(json().get("case").get("files").findValuesAsText("path")).containsExactly("1.eml");
    }

    @Test
    void anUnknownKeyOfTheDescriptionIsNamedWithItsLineAndNothingIsTakenIn() throws IOException {
        Files.writeString(folder.resolve("evidence/case.json"), "{\n  \"partys\": []\n}\n");
        assertThat(terminal.run("investigate", path("evidence"), "--case", path("a.intercept")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(terminal.messages()).contains("line 2", "\"partys\"", "Nothing was taken in.");
        assertThat(terminal.run("analyze", "--case", path("a.intercept"), "--json"))
                .isZero();
        assertThat(json().get("case").get("evidence").asInt()).isZero();
    }

    @Test
    void evidenceThatCannotBeReadIsDoneWithACodeOfItsOwn() throws IOException {
        Files.createFile(folder.resolve("evidence/2.eml"));
        assertThat(terminal.run("ingest", path("evidence"), "--case", path("a.intercept")))
                .isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void anImportThatIsStoppedSaysWhatIsDoneAndIsCompletedByTheNext() throws IOException {
        Thread.currentThread().interrupt();
        assertThat(terminal.run("investigate", path("evidence"), "--case", path("a.intercept"), "--json"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(terminal.messages()).startsWith("Stopped.").contains("the same command goes on from there.");
        assertThat(terminal.output()).isEmpty();

        assertThat(terminal.run("investigate", path("evidence"), "--case", path("a.intercept"), "--json"))
                .isZero();
        assertThat(json().get("case").get("messages").asInt()).isEqualTo(1);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(terminal.output());
    }
}
