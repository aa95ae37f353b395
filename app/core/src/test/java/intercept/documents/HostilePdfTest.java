package intercept.documents;

import static intercept.documents.PdfSketch.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import intercept.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are broken or built to do harm are read or refused, with a reason and in time.
class HostilePdfTest {

    private static final String FORM = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources ";
    private static final DocumentLimits SHORT = new DocumentLimits(10 << 20, 10, 100_000, 1_000_000, 300, 60_000);

    @Test
    void readsAFormThatShowsItselfOnce() throws DocumentException {
        assertThat(PdfSketch.of("/X1 Do").resources("/XObject << /X1 10 0 R >>").stream(
                                FORM + "<< /Font << /F1 5 0 R >> /XObject << /X1 10 0 R >> >>",
                                text("F1", 10, 100, 700, "once") + "/X1 Do /X1 Do")
                        .read()
                        .text())
                .isEqualTo("once");
    }

    @Test
    void readsAPatternThatIsFilledWithItselfOnce() throws DocumentException {
        assertThat(PdfSketch.of("/Pattern cs /P1 scn 0 0 90 90 re f").resources("/Pattern << /P1 10 0 R >>").stream(
                                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 90 90] /XStep 90"
                                        + " /YStep 90 /Resources << /Font << /F1 5 0 R >> /Pattern << /P1 10 0 R >> >>",
                                text("F1", 10, 10, 40, "once") + "/Pattern cs /P1 scn 0 0 90 90 re f")
                        .read()
                        .text())
                .isEqualTo("once");
    }

    @Test
    void givesUpOnFormsThatUnfoldWithoutEnd() throws DocumentException {
        try (var document = PdfDocument.open(unfolding().bytes(), SHORT)) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> document.page(1))
                    .withMessage("Page 1 takes too long to read or holds too much text.");
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> document.render(1, 36))
                    .withMessage("Page 1 takes too long to draw.");
        }
    }

    @Test
    void givesUpOnAFileThatTakesTooLongAsAWhole() throws DocumentException {
        var limits = new DocumentLimits(10 << 20, 10, 100_000, 1_000_000, 300, 0);
        try (var document = PdfDocument.open(PdfSketch.of("").bytes(), limits)) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> DocumentReader.read(document, "00"))
                    .withMessage("The document takes too long to read: page 1 of 1 was not reached.");
        }
    }

    /// Ten forms, each of which shows the next one ten times.
    private static PdfSketch unfolding() {
        var sketch = PdfSketch.of("/X Do").resources("/XObject << /X 10 0 R >>");
        for (int form = 10; form < 20; form++) {
            sketch.stream(
                    FORM + "<< /Font << /F1 5 0 R >> /XObject << /X " + (form + 1) + " 0 R >> >>", "/X Do ".repeat(10));
        }
        return sketch.stream(FORM + "<< >>", "q Q");
    }

    @Test
    void givesUpOnTooMuchText() throws DocumentException {
        var flood = "BT /F1 10 Tf 1 0 0 1 100 700 Tm (" + "abcdefghij".repeat(20_000) + ") Tj ET";
        try (var document = PdfDocument.open(PdfSketch.of(flood).bytes(), SHORT)) {
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> document.page(1))
                    .withMessage("Page 1 takes too long to read or holds too much text.");
        }
    }

    @Test
    void readsAPageFullOfWords() throws DocumentException {
        var page = new StringBuilder("BT /F1 2 Tf 5 TL 10 830 Td ");
        for (int line = 0; line < 150; line++) {
            page.append("(").append("word4711 ".repeat(60)).append(") ' ");
        }

        assertThat(PdfSketch.of(page + "ET").read().words()).hasSize(9_000);
    }

    @Test
    void readsAPageOfEnormousSize() throws DocumentException {
        var page = PdfSketch.of("0 g 0 0 9000000 9000000 re f 1 g " + text("F1", 200, 100, 100, "seen"))
                .page("/MediaBox [0 0 10000000 10000000]")
                .read();

        assertThat(page.text()).isEqualTo("seen");
        assertThat(page.width()).isEqualTo(10_000_000);
    }

    @Test
    void survivesNumbersBeyondAllMeasure() throws DocumentException {
        assertThat(PdfSketch.of("1e38 0 0 1e38 1e38 1e38 cm 99999999999999999999 0 0 re f q 0 0 0 0 0 0 cm "
                                + text("F1", 10, 100, 700, "x") + "Q " + text("F1", 9e30, 100, 700, "y")
                                + " 1e30 w 0 0 m 1e37 1e37 l S")
                        .read()
                        .words())
                .isEmpty();
    }

    @Test
    void showsWhatStandsBeforeTheDamage() throws DocumentException {
        assertThat(PdfSketch.of(text("F1", 10, 100, 700, "before") + " /F1 Tf ] ] << /A ")
                        .read()
                        .text())
                .isEqualTo("before");
    }

    /// Flips bytes; the same ones in every run.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void refusesWithAReasonWhateverTheBytes(int seed) {
        var whole = PdfSketch.of("/OC /L BDC " + text("F1", 12, 50, 700, "Invoice") + "EMC /X1 Do q 9 0 0 9 9 9 cm BI"
                        + " /W 1 /H 1 /BPC 8 /CS /G ID a\nEI Q /Pattern cs /P1 scn 0 0 90 90 re f "
                        + text("HE", 9, 60, 600, "abc") + PdfSketch.japanese("JP", 9, 60, 500, "請求書"))
                .page("/MediaBox [0 0 595 842] /Annots [13 0 R]")
                .resources("/XObject << /X1 10 0 R >> /Pattern << /P1 11 0 R >> /Properties << /L 12 0 R >>")
                .stream(FORM + "<< /Font << /F1 5 0 R >> >>", text("F1", 10, 100, 650, "form"))
                .stream(
                        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 30 30] /XStep 30"
                                + " /YStep 30 /Resources << /Font << /F1 5 0 R >> >>",
                        text("F1", 10, 2, 10, "tile"))
                .object("<< /Type /OCG /Name (layer) >>")
                .object("<< /Type /Annot /Subtype /Stamp /Rect [0 0 50 50] /F 4 /AP << /N 10 0 R >> >>")
                .bytes();
        var random = new Random(seed);
        for (int run = 0; run < 60; run++) {
            var bytes = whole.clone();
            int flips = 1 + random.nextInt(12);
            for (int i = 0; i < flips; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            reads(bytes, run % 8 == 0);
        }
    }

    private static void reads(byte[] bytes, boolean draws) {
        try (var document = PdfDocument.open(bytes, SHORT)) {
            for (int page = 1; page <= document.pages(); page++) {
                assertThat(document.page(page).number()).isEqualTo(page);
                if (draws) {
                    assertThat(document.render(page, 20).width()).isPositive();
                }
            }
        } catch (DocumentException e) {
            assertThat(e).message().isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pdf-pairs-pdfcompare", "inv-mustang", "inv-facturx-akretion", "pdf-pdfbox", "pdf-artur-broken"})
    void readsOrRefusesRealFiles(String corpus) throws IOException {
        for (var file : Corpora.files(corpus)) {
            if (file.toString().endsWith(".pdf")) {
                try (var document = PdfDocument.open(Files.readAllBytes(file))) {
                    for (int page = 1; page <= Math.min(document.pages(), 30); page++) {
                        assertThat(document.page(page).number())
                                .as(file.toString())
                                .isEqualTo(page);
                    }
                } catch (DocumentException e) {
                    assertThat(e).as(file.toString()).message().isNotBlank();
                }
            }
        }
    }
}
