package intercept.report;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.report.ReportOptions.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReportPrinterTest {

    private static final ReportPrinter PRINTER = ReportPrinter.ofThisMachine();

    @Test
    void printsTheFoundingCaseForEveryReaderAndLeavesThePagesToLookAt() throws IOException {
        for (var language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            for (var audience : Audience.values()) {
                var name = "target/report-sample/" + audience.name().toLowerCase(Locale.ROOT) + "-" + language;
                PRINTER.write(
                        ReportSample.founding(), options(audience, language), ReportSample.NOW, Path.of(name + ".pdf"));
                PRINTER.write(
                        ReportSample.founding(),
                        options(audience, language),
                        ReportSample.NOW,
                        Path.of(name + ".html"));
            }
        }
        try (var pdf =
                Loader.loadPDF(Path.of("target/report-sample/management-en.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("The false invoice INV-1042", "37 minutes", "田中");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("The false invoice INV-1042 – Report for management");
        }
    }

    @Test
    void theSameFactsAtTheSameInstantGiveTheSameBytes() throws IOException {
        var options = options(Audience.BANK, Locale.ENGLISH);
        assertThat(PRINTER.pdf(ReportSample.founding(), options, ReportSample.NOW))
                .isEqualTo(PRINTER.pdf(ReportSample.founding(), options, ReportSample.NOW));
    }

    @Test
    void aCaseWithoutAnythingIsPrintedAndProvesNothing() {
        assertThat(text(ReportSample.quiet(), Audience.MANAGEMENT))
                .contains("Case without a title", "That does not prove that all is well.");
    }

    @Test
    void theCustomerSeesNoFilesOfOthers() {
        assertThat(text(ReportSample.founding(), Audience.CUSTOMER)).doesNotContain("Invoice INV-1001", "old mail.pst");
    }

    @Test
    void charactersThatTurnTextRoundAreShown() {
        assertThat(text(ReportSample.founding(), Audience.BANK)).contains("[U+202E]fdp.exe");
    }

    @Test
    void withoutFontsTheReportIsPrintedAndSaysSo() throws IOException {
        var pdf = new ReportPrinter(new ReportFonts(List.of()))
                .pdf(ReportSample.founding(), options(Audience.MANAGEMENT, Locale.ENGLISH), ReportSample.NOW);
        try (var printed = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(printed)).contains("cannot be drawn with the fonts");
        }
    }

    private static ReportOptions options(Audience audience, Locale language) {
        return new ReportOptions(audience, Optional.empty(), language, ZoneId.of("Europe/Brussels"));
    }

    private static String text(ReportFacts facts, Audience audience) {
        var html = PRINTER.html(facts, options(audience, Locale.ENGLISH), ReportSample.NOW);
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8)).text();
    }
}
