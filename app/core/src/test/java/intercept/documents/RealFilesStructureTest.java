package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.documents.structure.MadePdf;
import intercept.model.document.Embedded;
import intercept.model.document.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The structure of real files and of broken ones: read or refused, never anything else.
class RealFilesStructureTest {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TestFactory
    Stream<DynamicTest> everyFileOfPdfBoxIsReadOrRefused() {
        return everyFile("pdf-pdfbox");
    }

    @TestFactory
    Stream<DynamicTest> everyBrokenFileIsReadOrRefused() {
        return everyFile("pdf-artur-broken");
    }

    @TestFactory
    Stream<DynamicTest> everyInvoiceIsReadOrRefused() {
        return Stream.concat(everyFile("inv-mustang"), everyFile("inv-facturx-akretion"));
    }

    private static Stream<DynamicTest> everyFile(String corpus) {
        return pdfs(corpus).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> Assertions.assertTimeout(LONGEST, () -> read(Files.readAllBytes(file)))));
    }

    private static List<Path> pdfs(String corpus) {
        return Corpora.files(corpus).stream()
                .filter(file ->
                        file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"))
                .toList();
    }

    /// Whatever is read holds together: every revision can be opened, the last one is the file.
    private static void read(byte[] bytes) {
        try (var document = PdfDocument.open(bytes)) {
            var revisions = StructureReader.read(document).revisions();
            assertThat(revisions.getLast().length()).isEqualTo(bytes.length);
            assertThat(revisions).extracting(Revision::length).isSorted();
            for (var revision : revisions.subList(0, revisions.size() - 1)) {
                PdfDocument.open(Arrays.copyOf(bytes, (int) revision.length())).close();
            }
        } catch (DocumentException e) {
            assertThat(e).hasMessageMatching("(The document|The file|Page) .*");
        }
    }

    /// By the program that made them; what it cannot read itself is listed beside them.
    @Test
    void everyInvoiceThatCarriesXmlSaysItsNumberDateCurrencyAndAmount() throws IOException {
        var incomplete = new ArrayList<String>();
        int invoices = 0;
        for (var file : Stream.concat(pdfs("inv-mustang").stream(), pdfs("inv-facturx-akretion").stream())
                .toList()) {
            for (var embedded : attached(file)) {
                boolean named = embedded.name().matches("(?i)(factur-x|zugferd-invoice|xrechnung)\\.xml");
                if (embedded.kind() == Embedded.Kind.INVOICE_XML || named) {
                    invoices++;
                    var kinds = embedded.values().stream()
                            .map(value -> value.kind().name())
                            .toList();
                    if (!kinds.containsAll(List.of("INVOICE_NUMBER", "INVOICE_DATE", "CURRENCY", "AMOUNT"))) {
                        incomplete.add(file.getFileName() + " " + kinds);
                    }
                }
            }
        }

        assertThat(invoices).isGreaterThan(20);
        assertThat(incomplete).isEmpty();
    }

    private static List<Embedded> attached(Path file) throws IOException {
        try (var document = PdfDocument.open(Files.readAllBytes(file))) {
            return intercept.documents.embedded.EmbeddedFinder.files(document.pdf());
        } catch (DocumentException e) {
            return List.of();
        }
    }

    @Test
    void aCodeOnARealInvoiceIsRead() throws IOException, DocumentException {
        var file = pdfs("inv-mustang").stream()
                .filter(path -> path.endsWith("103767-Invoice-2026-03-24-1.pdf"))
                .findFirst()
                .orElseThrow();
        try (var document = PdfDocument.open(Files.readAllBytes(file))) {
            assertThat(EmbeddedData.read(document))
                    .extracting(Embedded::kind)
                    .containsExactly(Embedded.Kind.INVOICE_XML, Embedded.Kind.EPC_CODE);
        }
    }

    @Test
    void flippedBytesNeverDoHarm() {
        byte[] plain = MadePdf.updated(
                MadePdf.updated(MadePdf.invoice("Invoice", "IBAN"), MadePdf.addLines("a")), MadePdf.addLines("b"));
        byte[] packed = MadePdf.updated(MadePdf.compressed("Invoice", "IBAN"), MadePdf.addLines("a"));
        for (byte[] pdf : List.of(plain, packed)) {
            for (int seed = 0; seed < 400; seed++) {
                var random = new Random(seed);
                byte[] broken = pdf.clone();
                for (int i = 0; i < 1 + seed % 12; i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                if (seed % 7 == 0) {
                    broken = Arrays.copyOf(broken, random.nextInt(broken.length));
                }
                byte[] one = broken;
                Assertions.assertTimeout(LONGEST, () -> read(one), () -> "seed of the broken file");
            }
        }
    }

    @Test
    void aFileMadeToBeSearchedAgainAndAgainEndsSoon() {
        var text =
                new StringBuilder(new String(MadePdf.invoice("Invoice"), java.nio.charset.StandardCharsets.ISO_8859_1));
        for (int i = 0; i < 40_000; i++) {
            text.append("\n1 0 obj\n<</Length 9 0 R/A(\nstream\nxref\nstartxref\n5\n%%EOF");
        }
        byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        Assertions.assertTimeout(LONGEST, () -> read(bytes));
    }
}
