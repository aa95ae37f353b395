package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import intercept.compare.Lineage.Verdict;
import intercept.model.ByteRange;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.Standing;
import intercept.pairs.Pairs;
import intercept.progress.Progress;
import intercept.report.ReportOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two invoices that somebody saved into two folders, without any mail.
class LooseInvoicesTest {

    private static final String PARTIES = """
            {"parties": [{"name": "My Company NV", "role": "supplier", "domains": ["mycompany.example"]},
                         {"name": "Customer GmbH", "role": "customer", "domains": ["customer.example"]}]}""";

    @TempDir
    Path temporary;

    @Test
    void theOneThatTheSupplierKeepsIsGenuineWhateverItsName() throws Exception {
        save("bob@customer.example", Pairs.named("iban-bic").disputed());
        save("alice@mycompany.example", Pairs.named("iban-bic").genuine());
        caseJson();

        try (var session = opened()) {
            var files = onlyGroup(session).files();

            assertThat(files)
                    .extracting(file -> file.custodians().getFirst(), InvoiceFile::standing)
                    .containsExactlyInAnyOrder(
                            tuple("alice@mycompany.example", Standing.GENUINE),
                            tuple("bob@customer.example", Standing.DISPUTED));
        }
    }

    @Test
    void whatTheOtherFileWasMadeFromIsGenuineThoughNothingElseTells() throws Exception {
        save("one", Pairs.named("incremental-update").disputed());
        save("two", Pairs.named("incremental-update").genuine());

        try (var session = opened()) {
            var pair = onlyGroup(session).pairs().getFirst();
            var comparison = session.invoices().compare(pair, Progress.NONE);

            assertThat(comparison.lineage().verdict()).isEqualTo(Verdict.EDITED_FROM_GENUINE);
            assertThat(comparison.disputed().structure().revisions())
                    .extracting(revision -> revision.sha256())
                    .contains(pair.genuine());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scan-1-degree-digits", "scan-0.5-degree-digits", "scan-digits", "print-and-scan", "100-pages"})
    void filesWithoutANumberAreOneInvoiceWhereTheyLookOrReadAlike(String pair) throws Exception {
        save("one", Pairs.named(pair).genuine());
        save("two", Pairs.named(pair).disputed());

        try (var session = opened()) {
            assertThat(onlyGroup(session).pairs()).hasSize(1);
        }
    }

    @Test
    void invoicesOfDifferentLayoutsAreNotOneInvoice() throws Exception {
        save("one", Pairs.named("scan-1-degree-digits").genuine());
        save("two", Pairs.named("table-60-rows").genuine());
        save("three", Pairs.named("100-pages").genuine());

        try (var session = opened()) {
            assertThat(session.invoices().groups()).hasSize(3);
        }
    }

    @Test
    void aDamagedFileIsListedWithItsReason() throws Exception {
        save("one", Pairs.named("digits-only").genuine());
        save("two", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII));

        try (var session = opened()) {
            assertThat(session.summary().unread()).singleElement().satisfies(file -> {
                assertThat(file.path()).isEqualTo("two/invoice.pdf");
                assertThat(file.reason()).contains("damaged");
            });
        }
    }

    @Test
    void theReportShowsBothBesideEachOtherAndSaysWhatChanged() throws Exception {
        save("alice@mycompany.example", Pairs.named("iban-bic").genuine());
        save("bob@customer.example", Pairs.named("iban-bic").disputed());
        caseJson();

        try (var session = opened()) {
            var report = Jsoup.parse(written(session, ReportOptions.Audience.MANAGEMENT));

            var change = session.invoices()
                    .compare(onlyGroup(session).pairs().getFirst(), Progress.NONE)
                    .changes()
                    .getFirst();
            assertThat(report.select("#invoices ~ table.rows").getFirst().text())
                    .contains(change.before())
                    .contains(change.after());
            assertThat(report.select("img[src^=data:image/png;base64,]")).hasSize(1);
            assertThat(report.text()).contains("Only the payment block changed");
        }
    }

    @Test
    void theCustomersReportLeavesOutFilesThatNoMailBroughtHim() throws Exception {
        save("alice@mycompany.example", Pairs.named("iban-bic").genuine());
        save("bob@customer.example", Pairs.named("iban-bic").disputed());
        caseJson();

        try (var session = opened()) {
            var report = Jsoup.parse(written(session, ReportOptions.Audience.CUSTOMER));

            assertThat(session.findings()).isNotEmpty();
            assertThat(report.select("#invoices")).isEmpty();
            assertThat(report.select("div.finding")).isEmpty();
            assertThat(report.text()).doesNotContain("invoice.pdf");
        }
    }

    @Test
    void findingsRestOnTheFilesAndLeadToTheirBytes() throws Exception {
        var pair = Pairs.named("incremental-update");
        save("alice@mycompany.example", pair.genuine());
        save("bob@customer.example", pair.disputed());
        caseJson();

        try (var session = opened()) {
            var findings = session.findings();

            assertThat(findings)
                    .extracting(
                            row -> row.finding().rule(), row -> row.finding().severity())
                    .contains(tuple("PD-001", Severity.CRITICAL), tuple("PD-002", Severity.CRITICAL));
            var places = findings.stream()
                    .filter(row -> row.finding().rule().equals("PD-001"))
                    .flatMap(row -> row.places().stream())
                    .toList();
            assertThat(places)
                    .extracting(FindingRow.Place::messageNumber, FindingRow.Place::subject)
                    .containsExactly(
                            tuple(Optional.empty(), "bob@customer.example/invoice.pdf"),
                            tuple(Optional.empty(), "alice@mycompany.example/invoice.pdf"));
            var span = session.locate(places.getFirst().evidence());
            assertThat(session.bytes(span.sha256())).isEqualTo(pair.disputed());
            assertThat(span.at()).isEqualTo(new ByteRange(0, pair.disputed().length));
            assertThat(places.getFirst().evidence())
                    .isInstanceOfSatisfying(
                            Evidence.FilePassage.class,
                            passage -> assertThat(passage.at().end())
                                    .isGreaterThan(passage.at().start()));
            assertThat(session.summary().findings()).containsKey(Severity.CRITICAL);
        }
    }

    @Test
    void whatTheAnalystDecidedStaysWhenTheRulesRunAgain() throws Exception {
        save("alice@mycompany.example", Pairs.named("iban-bic").genuine());
        save("bob@customer.example", Pairs.named("iban-bic").disputed());
        caseJson();

        try (var session = opened()) {
            var before = session.findings();
            session.confirm(before.getFirst().id());
            session.analyze(Progress.NONE);

            assertThat(session.findings())
                    .extracting(FindingRow::finding)
                    .isEqualTo(before.stream().map(FindingRow::finding).toList());
            assertThat(session.findings().getFirst().status()).isEqualTo(Finding.Status.CONFIRMED);
        }
    }

    @Test
    void theReportNamesTheFileAndNoMail() throws Exception {
        save("alice@mycompany.example", Pairs.named("iban-bic").genuine());
        save("bob@customer.example", Pairs.named("iban-bic").disputed());
        caseJson();

        try (var session = opened()) {
            var report = Jsoup.parse(written(session, ReportOptions.Audience.MANAGEMENT));

            assertThat(report.select("div.finding table").text()).contains("bob@customer.example/invoice.pdf, page 1");
            assertThat(report.select("div.finding p").text()).contains("found in the folder of bob@customer.example");
            assertThat(report.select("#files ~ table").text().replace(" ", ""))
                    .contains("bob@customer.example/invoice.pdf")
                    .contains(onlyGroup(session).pairs().getFirst().disputed());
            assertThat(report.select("a[href~=^#m\\d]")).isEmpty();
            assertThat(report.select("a[href^=#]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(
                                    report.getElementById(link.attr("href").substring(1)))
                            .as(link.outerHtml())
                            .isNotNull());
        }
    }

    private String written(CaseSession session, ReportOptions.Audience audience)
            throws CaseException, InterruptedException, IOException {
        var out = temporary.resolve("report.html");
        var options = new ReportOptions(audience, Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC);
        new Reports("Intercept", session, InstantSource.system()).writeReport(out, options, Progress.NONE);
        return Files.readString(out);
    }

    private static InvoiceGroup onlyGroup(CaseSession session) throws CaseException {
        var groups = session.invoices().groups();
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    private void save(String folder, byte[] pdf) throws IOException {
        Files.createDirectories(evidence().resolve(folder));
        Files.write(evidence().resolve(folder).resolve("invoice.pdf"), pdf);
    }

    private void caseJson() throws IOException {
        Files.writeString(evidence().resolve("case.json"), PARTIES);
    }

    private Path evidence() {
        return temporary.resolve("evidence");
    }

    private CaseSession opened() throws CaseException, InterruptedException {
        var session = new SqliteCases().openOrCreate(temporary.resolve("case.intercept"));
        session.addEvidence(List.of(evidence()), Progress.NONE);
        session.analyze(Progress.NONE);
        return session;
    }
}
