package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.FontBreak;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontBreaksTest {

    private static final String BODY = """
            /F1 9 Tf 1 0 0 1 50 700 Tm (Please pay the amount within thirty days to this account.) Tj
            1 0 0 1 50 688 Tm (Account holder: My Company Ltd) Tj
            1 0 0 1 50 676 Tm (IBAN:) Tj
            %s 1 0 0 1 80 676 Tm (GB33 BUKB 2020 1555 5555 55) Tj
            0 0 0 rg /F1 9 Tf 1 0 0 1 50 664 Tm (Thank you for your business.) Tj
            """;

    @Test
    void findsAnAccountInAnotherFont() throws DocumentException {
        assertThat(breaks(BODY.formatted("/F2 9 Tf")))
                .containsExactly("IBAN GB33 BUKB 2020 1555 5555 55: Helvetica-Bold 9, not Helvetica 9 [STYLE]");
    }

    @Test
    void findsAnAccountInAnotherSizeAndColour() throws DocumentException {
        assertThat(breaks(BODY.formatted("0.3 g /F1 10 Tf")))
                .containsExactly("IBAN GB33 BUKB 2020 1555 5555 55: Helvetica 10, not Helvetica 9 [SIZE, COLOUR]");
    }

    @Test
    void findsTheFewDigitsThatWereChanged() throws DocumentException {
        var page = BODY.formatted("/F1 9 Tf").replace("5555 55) Tj", "5555) Tj /HE 9 Tf ( 55) Tj");

        assertThat(breaks(page)).containsExactly("IBAN 55: Hebrew 9, not Helvetica 9 [FAMILY]");
    }

    @Test
    void seesNoBreakWhereTheWholePageIsSetInOneFont() throws DocumentException {
        assertThat(breaks(BODY.formatted("/F1 9 Tf"))).isEmpty();
        assertThat(breaks(BODY.formatted("/F2 9 Tf").replace("/F1", "/F2"))).isEmpty();
    }

    @Test
    void seesNoBreakWhereTheLabelsAreBoldAndTheValuesAreSetLikeTheText() throws DocumentException {
        var page = BODY.formatted("/F1 9 Tf").replace("676 Tm (IBAN:)", "676 Tm /F2 9 Tf (IBAN:)");

        assertThat(breaks(page)).isEmpty();
    }

    @Test
    void seesNoBreakWhereNothingStandsAround() throws DocumentException {
        assertThat(breaks("/F2 9 Tf 1 0 0 1 80 676 Tm (GB33 BUKB 2020 1555 5555 55) Tj"))
                .isEmpty();
    }

    private static List<String> breaks(String content) throws DocumentException {
        try (var document =
                PdfDocument.open(PdfSketch.of("BT " + content + " ET").bytes())) {
            return DocumentReader.read(document, "0a").fontBreaks().stream()
                    .map(FontBreaksTest::line)
                    .toList();
        }
    }

    private static String line(FontBreak found) {
        return "%s %s: %s %.0f, not %s %.0f %s"
                .formatted(
                        found.kind(),
                        found.text(),
                        found.face().font(),
                        found.face().size(),
                        found.neighbours().font(),
                        found.neighbours().size(),
                        found.differences());
    }
}
