package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.progress.Progress;
import intercept.report.ReportOptions;
import intercept.report.ReportOptions.Audience;
import intercept.session.SqliteCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The manager reads two pages of the sample case's report; then come the invoices, each pair on a page of its own.
class ManagersPagesTest {

    @TempDir
    Path temporary;

    @Test
    void theInvoicesBeginOnTheThirdPageAndTakeOneEach() throws Exception {
        try (var session = new SqliteCases().openOrCreate(temporary.resolve("sample.intercept"))) {
            session.addEvidence(List.of(CaseFolders.root().resolve("reminder-fraud")), Progress.NONE);
            session.analyze(Progress.NONE);
            for (var language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                var out = temporary.resolve("report.pdf");
                session.writeReport(
                        out,
                        new ReportOptions(Audience.MANAGEMENT, Optional.empty(), language, ZoneOffset.UTC),
                        Progress.NONE);

                assertThat(page(out, 3)).contains("INV-0987").contains("LT12 1000");
                assertThat(page(out, 4)).contains("INV-1042").contains("Baltic Pay, Vilnius");
                assertThat(page(out, 5)).contains(language.equals(Locale.ENGLISH) ? "A Findings" : "A 所見");
            }
        }
    }

    private static String page(Path pdf, int number) throws Exception {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        }
    }
}
