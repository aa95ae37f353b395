package intercept.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import intercept.compare.Lineage.Verdict;
import intercept.model.Standing;
import intercept.pairs.Pairs;
import intercept.progress.Progress;
import intercept.report.ReportOptions;
import java.io.IOException;
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
            assertThat(Jsoup.parse(written(session, ReportOptions.Audience.CUSTOMER))
                            .select("#invoices"))
                    .isEmpty();
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
