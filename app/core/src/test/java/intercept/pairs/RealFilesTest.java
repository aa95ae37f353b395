package intercept.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.compare.Comparison;
import intercept.documents.DocumentException;
import intercept.model.document.InvoiceField.Kind;
import intercept.pairs.PrintedFields.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Documents of public projects, broken ones among them: each is opened or refused with a reason, none takes long, and
/// none differs from itself.
class RealFilesTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    /// Bytes; what is smaller is no PDF.
    private static final long SMALLEST = 1000;

    private static final List<List<String>> PAIRS = List.of(
            List.of("expected.pdf", "actual.pdf"),
            List.of("aShorterDocumentExpectedIsNotEqual.pdf", "aShorterDocumentActualIsNotEqual.pdf"),
            List.of("missingExpectedIsNotEqual.pdf", "missingActualIsNotEqual.pdf"),
            List.of("expected.pdf", "short.pdf"),
            List.of("differingDocumentsAreNotEqual.pdf", "compareWithBase64.pdf"));

    @TestFactory
    Stream<DynamicTest> noInvoiceDiffersFromItself() {
        return Stream.of("inv-mustang", "inv-facturx-akretion").flatMap(RealFilesTest::withItself);
    }

    @TestFactory
    Stream<DynamicTest> noDocumentDiffersFromItself() {
        return Stream.of("pdf-pairs-pdfcompare", "pdf-pdfbox", "pdf-artur-broken")
                .flatMap(RealFilesTest::withItself);
    }

    private static Stream<DynamicTest> withItself(String corpus) {
        var folder = Corpora.folder(corpus);
        return Corpora.files(corpus).stream()
                .filter(RealFilesTest::isPdf)
                .map(file -> DynamicTest.dynamicTest(
                        corpus + " " + folder.relativize(file), () -> differsNotFromItself(file)));
    }

    /// By name or by content: some have another name.
    private static boolean isPdf(Path file) {
        try (var in = Files.newInputStream(file)) {
            return file.toString().endsWith(".pdf")
                    || new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void differsNotFromItself(Path file) throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        try {
            assertThat(Compared.of(bytes, bytes).changes().stream().map(Measure::say))
                    .isEmpty();
        } catch (DocumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    }

    @TestFactory
    Stream<DynamicTest> differencesOfRealPairsAreFound() {
        var files = Corpora.files("pdf-pairs-pdfcompare");
        return PAIRS.stream()
                .map(names -> DynamicTest.dynamicTest(names.toString(), () -> {
                    var comparison = compared(named(files, names.getFirst()), named(files, names.getLast()));
                    assertThat(comparison.changes()).isNotEmpty();
                }));
    }

    /// Only values that the page prints count as missed. What is wrong by this measure are, for the most part, pages
    /// that
    /// do print something else than their XML says.
    @Test
    void fieldsOnThePageAgreeWithTheInvoiceInTheFile() throws Exception {
        var fields = new PrintedFields();
        for (var corpus : List.of("inv-mustang", "inv-facturx-akretion")) {
            for (var file : Corpora.files(corpus)) {
                if (file.toString().endsWith(".pdf") && Files.size(file) > SMALLEST) {
                    fields.add(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        assertThat(fields.scores())
                .as(() -> fields.remarks().toString())
                .isEqualTo(Map.of(
                        Kind.IBAN, new Score(12, 0, 0),
                        Kind.BIC, new Score(7, 1, 0),
                        Kind.AMOUNT, new Score(19, 0, 1),
                        Kind.INVOICE_NUMBER, new Score(18, 0, 2),
                        Kind.INVOICE_DATE, new Score(18, 0, 2),
                        Kind.DUE_DATE, new Score(10, 1, 2)));
    }

    private static Comparison compared(Path genuine, Path disputed) throws Exception {
        return Compared.of(Files.readAllBytes(genuine), Files.readAllBytes(disputed));
    }

    private static Path named(List<Path> files, String name) {
        return files.stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
