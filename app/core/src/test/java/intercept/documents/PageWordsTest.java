package intercept.documents;

import static intercept.documents.PdfSketch.japanese;
import static intercept.documents.PdfSketch.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import intercept.model.document.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageWordsTest {

    private static final String ONE = text("F1", 10, 100, 700, "IBAN BE68");

    @Test
    void readsALigatureWhoseLettersGhostscriptSwapped() throws DocumentException {
        var map = """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /H def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                1 beginbfchar <7E> <66006900> endbfchar
                endcmap end end
                """;
        var page = PdfSketch.of("/X1 Do").resources("/XObject << /X1 10 0 R >>").stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F9 11 0 R >> >>",
                        "BT /F9 10 Tf 50 50 Td (North~eld) Tj ET")
                .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
                        + " /ToUnicode 12 0 R >>")
                .stream("", map)
                .read();

        assertThat(page.text()).isEqualTo("Northfield");
    }

    @Test
    void givesWordsWithTheirPlaceFontSizeAndColour() throws DocumentException {
        assertThat(rounded(PdfSketch.of("0.8 0 0 rg " + ONE).read().words()))
                .containsExactly(
                        new Word("IBAN", new Box(100, 134.8, 23.3, 9.3), 0, "Helvetica", "", 10, 0xCC0000),
                        new Word("BE68", new Box(126.1, 134.8, 24.5, 9.3), 0, "Helvetica", "", 10, 0xCC0000));
    }

    @ParameterizedTest
    @MethodSource("displays")
    void measuresThePageAsDisplayed(String page, List<Double> size, Box box) throws DocumentException {
        var read = PdfSketch.of(ONE).page(page).read();

        assertThat(List.of(read.width(), read.height())).isEqualTo(size);
        assertThat(rounded(read.words()).getFirst().box()).isEqualTo(box);
        assertThat(read.text()).isEqualTo("IBAN BE68");
    }

    static List<Arguments> displays() {
        return List.of(
                arguments("/MediaBox [0 0 595 842]", List.of(595.0, 842.0), new Box(100, 134.8, 23.3, 9.3)),
                arguments("/MediaBox [0 0 595 842] /Rotate 90", List.of(842.0, 595.0), new Box(697.9, 100, 9.3, 23.3)),
                arguments(
                        "/MediaBox [0 0 595 842] /Rotate 180", List.of(595.0, 842.0), new Box(471.7, 697.9, 23.3, 9.3)),
                arguments(
                        "/MediaBox [0 0 595 842] /Rotate -90", List.of(842.0, 595.0), new Box(134.8, 471.7, 9.3, 23.3)),
                arguments(
                        "/MediaBox [0 0 595 842] /CropBox [50 60 500 800]",
                        List.of(450.0, 740.0),
                        new Box(50, 92.8, 23.3, 9.3)));
    }

    @Test
    void partsWordsWhereTheGapIsWideAndNowhereElse() throws DocumentException {
        assertThat(words("BT /F1 10 Tf 100 700 Td [(pay) -60 (ment) -300 (block)] TJ ET"))
                .containsExactly("payment", "block");
    }

    @Test
    void keepsSpacedOutHeadingsTogether() throws DocumentException {
        assertThat(words("BT /F2 14 Tf 4 Tc 100 700 Td (INVOICE 42) Tj ET")).containsExactly("INVOICE", "42");
    }

    @Test
    void readsLinesFromTheTopWhateverTheOrderInTheFile() throws DocumentException {
        assertThat(PdfSketch.of(text("F1", 10, 300, 680, "right")
                                + text("F1", 10, 100, 680.4, "left")
                                + text("F2", 14, 100, 700, "top"))
                        .read()
                        .text())
                .isEqualTo("top\nleft right");
    }

    @Test
    void takesBoldMadeByPaintingTwiceForOneWord() throws DocumentException {
        assertThat(words(text("F1", 10, 100, 700, "Total") + text("F1", 10, 100.3, 700, "Total")))
                .containsExactly("Total");
    }

    @Test
    void keepsTheSameWordsSideBySide() throws DocumentException {
        assertThat(words(text("F1", 10, 100, 700, "11") + text("F1", 10, 115, 700, "11")))
                .containsExactly("11", "11");
    }

    @Test
    void keepsLabelAndValueOnOneLine() throws DocumentException {
        assertThat(PdfSketch.of(text("F1", 9, 60, 700, "Account holder")
                                + text("F2", 9, 300, 700, "My Company NV")
                                + text("F1", 9, 60, 686, "IBAN")
                                + text("F2", 9, 300, 686, "BE68 5390 0754 7034")
                                + text("F1", 9, 60, 672, "Bank")
                                + text("F2", 9, 300, 672, "Demo Bank, Gent"))
                        .read()
                        .text())
                .isEqualTo("Account holder My Company NV\nIBAN BE68 5390 0754 7034\nBank Demo Bank, Gent");
    }

    @Test
    void readsColumnsOfRunningTextOneAfterTheOther() throws DocumentException {
        var page = new StringBuilder(text("F2", 14, 60, 740, "Terms of delivery"));
        for (int line = 0; line < 6; line++) {
            double y = 700 - 13 * line;
            page.append(text("F1", 9, 60, y, "left line " + line + " of the text that goes on and on and on here"));
            page.append(text("F1", 9, 320, y, "right line " + line + " of another text that goes on and on here"));
        }
        page.append(text(
                "F1",
                9,
                60,
                560,
                "A last line that goes over the whole width of the page, to end both columns,"
                        + " and says no more than that, really."));

        assertThat(PdfSketch.of(page.toString()).read().text().lines().map(line -> line.substring(0, 6)))
                .containsExactly(
                        "Terms ", "left l", "left l", "left l", "left l", "left l", "left l", "right ", "right ",
                        "right ", "right ", "right ", "right ", "A last");
    }

    @Test
    void keepsTheRowsOfATable() throws DocumentException {
        var page = new StringBuilder();
        for (int row = 0; row < 8; row++) {
            double y = 700 - 20 * row;
            page.append(text("F1", 9, 60, y, "Self-adhesive labels, white, roll " + row));
            page.append(text("F1", 9, 360, y, "12"));
            page.append(text("F1", 9, 480, y, "1,204.00"));
        }

        assertThat(PdfSketch.of(page.toString()).read().lines())
                .hasSize(8)
                .allSatisfy(line -> assertThat(line).hasSize(7));
    }

    @Test
    void readsHebrewInTheOrderOfReading() throws DocumentException {
        // Seen from left to right: the last letter first, numbers as they are.
        assertThat(words(text("HE", 10, 100, 700, "NIS 120 :dcba ponm")))
                .containsExactly("לםמן", "אבגד:", "NIS", "120");
    }

    @Test
    void readsHebrewPaintedFromTheRight() throws DocumentException {
        assertThat(words(text("HE", 10, 110, 700, "a") + text("HE", 10, 105, 700, "b") + text("HE", 10, 100, 700, "c")))
                .containsExactly("אבג");
    }

    @Test
    void partsJapaneseWhereTheScriptChanges() throws DocumentException {
        var page = PdfSketch.of(japanese("JP", 10, 100, 700, "普通口座番号：1234567（カ）マルマル商事"))
                .read();

        assertThat(page.words().stream().map(Word::text)).containsExactly("普通口座番号：", "1234567", "（カ）", "マルマル", "商事");
        assertThat(page.text()).isEqualTo("普通口座番号：1234567（カ）マルマル商事");
    }

    @Test
    void keepsFullWidthDigitsAsPrinted() throws DocumentException {
        assertThat(words(japanese("JP", 10, 100, 700, "口座　１２３４５６７"))).containsExactly("口座", "１２３４５６７");
    }

    @Test
    void readsJapaneseWrittenDownwards() throws DocumentException {
        assertThat(PdfSketch.of(japanese("JV", 10, 400, 700, "請求書") + japanese("JV", 10, 380, 700, "銀行"))
                        .read()
                        .text())
                .isEqualTo("請求書\n銀行");
    }

    @Test
    void readsForms() throws DocumentException {
        assertThat(PdfSketch.of("q 1 0 0 1 50 0 cm /X1 Do Q").resources("/XObject << /X1 10 0 R >>").stream(
                                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>",
                                ONE)
                        .read()
                        .words()
                        .getFirst()
                        .box()
                        .x())
                .isEqualTo(150);
    }

    @Test
    void readsWhatIsWrittenOnAnAnnotation() throws DocumentException {
        var page = PdfSketch.of(ONE)
                .page("/MediaBox [0 0 595 842] /Annots [10 0 R]")
                .object("<< /Type /Annot /Subtype /FreeText /Rect [300 600 500 640] /F 4 /AP << /N 11 0 R >> >>")
                .stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << /Font << /F1 5 0 R >> >>",
                        text("F1", 10, 10, 20, "Approved"))
                .read();

        assertThat(rounded(page.words()).getLast())
                .isEqualTo(new Word("Approved", new Box(310, 214.8, 42.8, 9.3), 1, "Helvetica", "", 10, 0));
    }

    @Test
    void readsWhatIsWrittenOnTheTilesOfAPattern() throws DocumentException {
        var page =
                PdfSketch.of("/Pattern cs /P1 scn 100 100 180 90 re f").resources("/Pattern << /P1 10 0 R >>").stream(
                                "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 90 90] /XStep 90 /YStep 90"
                                        + " /Matrix [1 0 0 1 100 100] /Resources << /Font << /F1 5 0 R >> >>",
                                text("F1", 10, 10, 40, "COPY"))
                        .read();

        assertThat(page.words().stream()
                        .map(word -> word.text() + " " + Math.round(word.box().x())))
                .containsExactly("COPY 110", "COPY 200");
    }

    @Test
    void namesFontsWithoutTheirSubsetTag() throws DocumentException {
        assertThat(PdfSketch.of(text("HE", 10, 100, 700, "a")).read().words())
                .extracting(Word::font, Word::subsetTag)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Hebrew", "ABCDEF"));
    }

    @Test
    void tellsTheSizeAsDisplayed() throws DocumentException {
        assertThat(PdfSketch.of("q 2 0 0 2 0 0 cm " + text("F1", 6, 50, 300, "big") + " Q")
                        .read()
                        .words()
                        .getFirst()
                        .size())
                .isEqualTo(12);
    }

    private static List<String> words(String content) throws DocumentException {
        return PdfSketch.of(content).read().words().stream().map(Word::text).toList();
    }

    private static List<Word> rounded(List<Word> words) {
        return words.stream()
                .map(word -> new Word(
                        word.text(),
                        rounded(word.box()),
                        word.line(),
                        word.font(),
                        word.subsetTag(),
                        word.size(),
                        word.colour()))
                .toList();
    }

    private static Box rounded(Box box) {
        return new Box(tenth(box.x()), tenth(box.y()), tenth(box.width()), tenth(box.height()));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
