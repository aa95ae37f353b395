package intercept.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import intercept.cases.CaseFolders;
import intercept.cli.JsonShape.Fields;
import intercept.cli.JsonShape.ListOf;
import intercept.cli.JsonShape.MapOf;
import intercept.cli.JsonShape.OneOf;
import intercept.cli.JsonShape.OrNull;
import intercept.cli.JsonShape.Text;
import intercept.cli.JsonShape.Whole;
import intercept.cli.JsonShape.YesNo;
import intercept.session.SqliteCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The JSON of the sample case, field by field as it is documented.
class ContractTest {

    private static final Text ANY = new Text(".*");
    private static final Text SOME = new Text(".+");
    private static final Text SHA256 = new Text("[0-9a-f]{64}");
    private static final Text UTC = new Text("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Text RULE = new Text("[A-Z]{2}-\\d{3}");
    private static final Whole WHOLE = new Whole();
    private static final Fields NOTHING_YET = new Fields();

    private static final Fields CASE = new Fields()
            .with("title", SOME)
            .with("file", SOME)
            .with("evidence", WHOLE)
            .with("messages", WHOLE)
            .with("logEvents", WHOLE)
            .with("unreadable", new ListOf(new Fields().with("path", SOME).with("reason", new Text(".+\\."))))
            .with("kinds", new MapOf(WHOLE))
            .with(
                    "files",
                    new ListOf(new Fields()
                            .with("path", SOME)
                            .with("kind", new Text("[a-z-]+"))
                            .with("sha256", SHA256)
                            .with("reason", new OrNull(SOME))));

    private static final Fields MESSAGE = new Fields()
            .with("sha256", SHA256)
            .with("messageId", new OrNull(new Text("<.+>")))
            .with("date", new OrNull(UTC))
            .with("from", new OrNull(ANY))
            .with("to", new ListOf(ANY))
            .with("cc", new ListOf(ANY))
            .with("subject", ANY)
            .with("standing", new OneOf(Set.of("genuine", "disputed", "neutral")))
            .with(
                    "copies",
                    new ListOf(new Fields()
                            .with("custodian", SOME)
                            .with("folder", ANY)
                            .with("path", SOME)))
            .with("number", WHOLE);

    private static final Fields FINDING = new Fields()
            .with("rule", RULE)
            .with("severity", new OneOf(Set.of("critical", "high", "medium", "low", "info")))
            .with("side", new OrNull(new OneOf(Set.of("supplier", "customer", "third-party"))))
            .with("title", SOME)
            .with("explanation", SOME)
            .with("incident", WHOLE)
            .with("status", new OneOf(Set.of("proposed", "confirmed", "dismissed")))
            .with(
                    "evidence",
                    new ListOf(new Fields()
                            .with("kind", new OneOf(Set.of("message", "attachment", "log", "dns", "statement")))
                            .with("ref", SHA256)
                            .with("locator", SOME)
                            .with("message", WHOLE)
                            .with("quote", ANY)
                            .with("file", SHA256)
                            .with("bytes", new ListOf(WHOLE))
                            .with("exact", new YesNo())))
            .with("known", new Text("[a-z-]+"));

    private static final Fields VERDICT = new Fields()
            .with("technique", SOME)
            .with("state", new ListOf(SOME))
            .with("wording", SOME)
            .with("priorDependent", new YesNo())
            .with("hypotheses", new ListOf(NOTHING_YET))
            .with("linchpins", new ListOf(RULE))
            .with("summary", SOME)
            .with("holderSets", new ListOf(NOTHING_YET))
            .with("smallestExplanations", new ListOf(new ListOf(SOME)))
            .with("nextEvidence", new ListOf(NOTHING_YET));

    private static final Fields ACCOUNT = new Fields()
            .with("value", SOME)
            .with("type", new OneOf(Set.of("iban", "sort-code", "aba", "zengin", "bsb", "other")))
            .with("checksum", new OneOf(Set.of("valid", "invalid", "none")))
            .with("standing", new OneOf(Set.of("known", "unknown")))
            .with(
                    "seenIn",
                    new ListOf(new Fields()
                            .with("kind", new OneOf(Set.of("message", "attachment")))
                            .with("ref", SHA256)
                            .with("message", WHOLE)));

    private static final Fields DOCUMENT = new Fields()
            .with("schema", WHOLE)
            .with("case", CASE)
            .with("messages", new ListOf(MESSAGE))
            .with("findings", new ListOf(FINDING))
            .with("verifiedAbsent", new ListOf(NOTHING_YET))
            .with("verdict", VERDICT)
            .with("delivery", new ListOf(NOTHING_YET))
            .with("cc", new ListOf(NOTHING_YET))
            .with("invoices", new ListOf(DiffShape.PAIR))
            .with("accounts", new ListOf(ACCOUNT))
            .with("domains", new ListOf(NOTHING_YET))
            .with("playbook", new ListOf(NOTHING_YET));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static String text;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static JsonNode json;

    @BeforeAll
    static void investigate() throws IOException {
        text = investigate("a.intercept");
        json = new ObjectMapper().readTree(text);
    }

    @Test
    void everyFieldIsThereWithItsType() {
        assertThat(DOCUMENT.wrong(json, "$")).isEmpty();
        assertThat(json.get("schema").asInt()).isEqualTo(1);
    }

    @Test
    void everyFileIsCountedAndEveryMailIsTheCopyOfAMessage() {
        var files = list(json.get("case").get("files"));
        var unread = json.get("case").get("unreadable").findValuesAsText("path");
        var copies = list(json.get("messages"))
                .flatMap(message -> list(message.get("copies")))
                .map(copy -> copy.get("path").asText())
                .toList();

        assertThat(json.get("case").get("evidence").asInt())
                .isEqualTo(json.get("case").get("files").size());
        assertThat(json.get("case").get("messages").asInt())
                .isEqualTo(json.get("messages").size());
        assertThat(Stream.concat(copies.stream(), unread.stream()))
                .containsAll(files.filter(file ->
                                List.of("eml", "msg").contains(file.get("kind").asText()))
                        .map(file -> file.get("path").asText())
                        .toList());
    }

    @Test
    void theAccountOfTheFraudIsUnknownAndTheOneOfTheSupplierKnown() {
        assertThat(account("LT121000011101001000").get("standing").asText()).isEqualTo("unknown");
        assertThat(account("LT121000011101001000").get("checksum").asText()).isEqualTo("valid");
        assertThat(account("BE68539007547034").get("standing").asText()).isEqualTo("known");
    }

    @Test
    void theTwinsAreFoundAndEveryPlaceCanBeLookedUp() {
        assertThat(json.get("verdict").get("technique").asText()).isEqualTo("twin-reminder");
        assertThat(list(json.get("findings")).map(finding -> finding.get("rule").asText()))
                .contains("CV-011");
        var places = list(json.get("findings"))
                .flatMap(finding -> list(finding.get("evidence")))
                .toList();
        assertThat(places.stream().map(place -> place.get("locator").asText())).contains("header:Reply-To");
        assertThat(places).allSatisfy(place -> assertThat(place.get("bytes")).hasSize(2));
    }

    @Test
    void theAlteredInvoiceIsHeldAgainstTheGenuineOne() {
        var altered = list(json.get("invoices"))
                .filter(pair -> pair.get("title").asText().equals("INV-1042"))
                .flatMap(pair -> list(pair.get("diff").get("changes")))
                .filter(change -> change.get("kind").asText().equals("iban"))
                .toList();

        assertThat(altered).isNotEmpty().allSatisfy(change -> {
            assertThat(change.get("before").asText()).isEqualTo("BE68 5390 0754 7034");
            assertThat(change.get("after").asText()).isEqualTo("LT12 1000 0111 0100 1000");
        });
    }

    @Test
    void diffOfTwoFilesIsTheSameDocument() throws Exception {
        var pair = intercept.pairs.Pairs.named("digits-only");
        var genuine = Files.write(folder.resolve("genuine.pdf"), pair.genuine());
        var disputed = Files.write(folder.resolve("disputed.pdf"), pair.disputed());
        var images = folder.resolve("images");
        var terminal = new Terminal();

        terminal.run("diff", genuine.toString(), disputed.toString(), "--json", "--images", images.toString());

        assertThat(DiffShape.DIFF.wrong(new ObjectMapper().readTree(terminal.output()), "$"))
                .isEmpty();
        assertThat(images).isDirectoryContaining("glob:**.png");
    }

    @Test
    void twoFreshCasesOfOneFolderSayTheSame() {
        assertThat(investigate("b.intercept").replace("b.intercept", "a.intercept"))
                .isEqualTo(text);
    }

    @Test
    void aReportOfACaseThatNobodyCheckedChecksItFirst() throws Exception {
        var file = folder.resolve("c.intercept").toString();
        run("ingest", sample(), "--case", file);
        run("report", "--case", file, "--out", folder.resolve("c.html").toString());
        try (var session = new SqliteCases().open(Path.of(file))) {
            assertThat(session.findings()).hasSize(json.get("findings").size());
        }
    }

    private static JsonNode account(String value) {
        return list(json.get("accounts"))
                .filter(account -> account.get("value").asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String investigate(String file) {
        return run("investigate", sample(), "--case", folder.resolve(file).toString(), "--json");
    }

    private static String sample() {
        return CaseFolders.root().resolve("reminder-fraud").toString();
    }

    private static String run(String... arguments) {
        var terminal = new Terminal();
        terminal.run(arguments);
        return terminal.output();
    }
}
