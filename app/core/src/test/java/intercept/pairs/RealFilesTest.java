package intercept.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.Corpora;
import intercept.compare.Comparison;
import intercept.documents.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Documents of public projects, broken ones among them: each is opened or refused with a reason, none takes long, and
/// none differs from itself.
class RealFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

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
                .filter(file -> file.toString().endsWith(".pdf"))
                .map(file -> DynamicTest.dynamicTest(
                        corpus + " " + folder.relativize(file), () -> differsNotFromItself(file)));
    }

    private static void differsNotFromItself(Path file) throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        try {
            assertThat(Compared.of(bytes, bytes).changes().stream().map(Measure::say))
                    .isEmpty();
        } catch (DocumentException e) {
            assertThat(e.getMessage()).endsWith(".");
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
