package intercept.documents;

import static intercept.documents.PdfSketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import intercept.model.document.Picture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentTest {

    private static final String DRAWING =
            "0.1 0.5 0.4 rg 100 600 120 80 re f 0 g " + text("F1", 18, 90, 640, "Invoice 4711");

    @Test
    void drawsThePageInOpaquePixels() throws DocumentException {
        try (var document =
                PdfDocument.open(PdfSketch.of("1 0 0 rg 0 0 595 421 re f").bytes())) {
            var image = document.render(1, 72);

            assertThat(image.width()).isEqualTo(595);
            assertThat(image.height()).isEqualTo(842);
            assertThat(image.dpi()).isEqualTo(72);
            assertThat(image.pixels()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(image.pixels()[image.pixels().length - 1]).isEqualTo(0xFFFF0000);
        }
    }

    @Test
    void drawsAnnotations() throws DocumentException {
        var sketch = PdfSketch.of("")
                .page("/MediaBox [0 0 100 100] /Annots [10 0 R]")
                .object("<< /Type /Annot /Subtype /Stamp /Rect [0 0 100 100] /F 4 /AP << /N 11 0 R >> >>")
                .stream("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", "0 0 1 rg 0 0 10 10 re f");
        try (var document = PdfDocument.open(sketch.bytes())) {
            assertThat(Arrays.stream(document.render(1, 72).pixels()).distinct().toArray())
                    .containsExactly(0xFF0000FF);
        }
    }

    @Test
    void drawsALargePageWithFewerPixels() throws DocumentException {
        var limits = new DocumentLimits(1 << 20, 5, 1000, 10_000, 20_000, 60_000);
        var sketch = PdfSketch.of(DRAWING).page("/MediaBox [0 0 10000000 5000000]");
        try (var document = PdfDocument.open(sketch.bytes(), limits)) {
            var image = document.render(1, 300);

            assertThat(image.width() * image.height()).isBetween(9_000, 10_000);
            assertThat(image.dpi()).isLessThan(0.01);
        }
    }

    @Test
    void tellsWhetherAnythingButTextDiffers() throws DocumentException {
        var drawing = graphics(DRAWING);

        assertThat(drawing).isNotEmpty();
        assertThat(graphics(DRAWING.replace("4711", "4712"))).isEqualTo(drawing);
        assertThat(graphics(DRAWING + text("F2", 9, 50, 50, "more"))).isEqualTo(drawing);
        assertThat(graphics(DRAWING.replace("120 80 re", "121 80 re"))).isNotEqualTo(drawing);
        assertThat(graphics("BT 1 g ET " + DRAWING)).isNotEqualTo(drawing);
    }

    @Test
    void doesNotTellWhereTextCutsOutWhatIsDrawn() throws DocumentException {
        assertThat(graphics("BT 7 Tr ET " + DRAWING)).isEmpty();
    }

    @Test
    void doesNotTellWhereAFontShowsWhatNoWordTells() throws DocumentException {
        var sketch = PdfSketch.of("/X1 Do").resources("/XObject << /X1 10 0 R >>").stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /T3 11 0 R >> >>",
                "BT /T3 10 Tf 50 50 Td (a) Tj ET")
                .object("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0]"
                        + " /FirstChar 97 /LastChar 97 /Widths [1000] /Encoding << /Type /Encoding /Differences"
                        + " [97 /space] >> /CharProcs << /space 12 0 R >> >>")
                .stream("", "1000 0 d0 0 0 1000 1000 re f");
        try (var document = PdfDocument.open(sketch.bytes())) {
            assertThat(document.graphics(1)).isEmpty();
        }
    }

    private static String graphics(String content) throws DocumentException {
        try (var document = PdfDocument.open(PdfSketch.of(content).bytes())) {
            return document.graphics(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void drawsAPartOfAPageLikeTheWhole(int rotation) throws DocumentException {
        var sketch = PdfSketch.of(DRAWING).page("/MediaBox [0 0 595 842] /CropBox [20 30 520 830] /Rotate " + rotation);
        try (var document = PdfDocument.open(sketch.bytes())) {
            var whole = document.render(1, 144);
            var word = document.page(1).words().getFirst().box();
            var area = new Box(Math.floor(word.x()) - 5, Math.floor(word.y()) - 5, 60, 40);
            var part = document.renderPart(1, 144, area);

            assertThat(part.width()).isEqualTo(120);
            assertThat(part.height()).isEqualTo(80);
            assertThat(part.pixels()).isEqualTo(cut(whole, (int) (area.x() * 2), (int) (area.y() * 2), 120, 80));
            assertThat(Arrays.stream(part.pixels()).distinct().count()).isGreaterThan(5);
        }
    }

    private static int[] cut(PageImage image, int left, int top, int width, int height) {
        var pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(image.pixels(), (top + y) * image.width() + left, pixels, y * width, width);
        }
        return pixels;
    }

    @Test
    void listsPicturesWithTheHashOfTheirBytes() throws DocumentException {
        var page = PdfSketch.of("q 50 0 0 20 100 700 cm /I1 Do Q q 0 30 -30 0 300 500 cm BI /W 1 /H 1 /BPC 8 /CS /G ID "
                        + "abc\nEI Q")
                .resources("/XObject << /I1 10 0 R >>")
                .stream(
                        "/Type /XObject /Subtype /Image /Width 3 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                        "abc")
                .read();

        // The bytes of an inline picture reach up to its end operator.
        var inline = "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb";
        var hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(page.pictures())
                .containsExactly(
                        new Picture(1, new Box(100, 122, 50, 20), hash, 3, 1),
                        new Picture(1, new Box(270, 312, 30, 30), inline, 1, 1));
    }
}
