package intercept.documents;

import static intercept.documents.PdfSketch.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import intercept.model.document.Box;
import intercept.model.document.HiddenText;
import intercept.model.document.HiddenText.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenTextTest {

    private static final String IBAN = text("F1", 10, 100, 700, "BE68 5390");
    private static final String WHITE = "1 1 1 rg ";
    /// Half-transparent, wholly transparent, multiplied with what is below.
    private static final String STATES =
            "/ExtGState << /HALF << /ca 0.5 >> /NONE << /ca 0 >> /MULT << /BM /Multiply >> >>";

    private static final String PICTURE = "q 200 0 0 40 90 680 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00ff\nEI Q ";

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void tellsWhyNobodySeesIt(String what, String content, Reason reason) throws DocumentException {
        var page = PdfSketch.of(content).resources(STATES).read();

        assertThat(page.words()).isEmpty();
        assertThat(page.hidden())
                .extracting(HiddenText::reason, HiddenText::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(reason, "BE68 5390"));
    }

    static List<Arguments> hidden() {
        return List.of(
                arguments("render mode 3", "3 Tr " + IBAN, Reason.INVISIBLE),
                arguments("render mode 7", "7 Tr " + IBAN, Reason.INVISIBLE),
                arguments("white on white", WHITE + IBAN, Reason.SAME_COLOUR),
                arguments("nearly white on white", "0.97 0.98 0.99 rg " + IBAN, Reason.SAME_COLOUR),
                arguments("teal on a teal box", "0 0.5 0.5 rg 90 690 200 30 re f " + IBAN, Reason.SAME_COLOUR),
                arguments(
                        "teal on a teal box with round corners",
                        "0 0.5 0.5 rg 90 690 m 290 690 l 300 690 300 700 300 710 c 300 730 l 80 730 l h f " + IBAN,
                        Reason.SAME_COLOUR),
                arguments("white on a white picture", PICTURE + WHITE + IBAN, Reason.SAME_COLOUR),
                arguments("outlines in white", "1 Tr 1 1 1 RG " + IBAN, Reason.SAME_COLOUR),
                arguments("a white box over it", IBAN + WHITE + "95 695 100 16 re f", Reason.COVERED),
                arguments(
                        "two boxes over it",
                        IBAN + "0 g 95 695 24 16 re f " + WHITE + "119 695 80 16 re f",
                        Reason.COVERED),
                arguments("a thick line over it", IBAN + "1 1 1 RG 14 w 95 703 m 200 703 l S", Reason.COVERED),
                arguments("a picture over it", IBAN + PICTURE, Reason.COVERED),
                arguments("beside the page", text("F1", 10, 700, 700, "BE68 5390"), Reason.OUTSIDE_PAGE),
                arguments("above the page", text("F1", 10, 100, 850, "BE68 5390"), Reason.OUTSIDE_PAGE),
                arguments("clipped by a box", "q 300 300 10 10 re W n " + IBAN + "Q", Reason.CLIPPED),
                arguments("clipped by a triangle", "q 0 0 m 90 0 l 90 842 l h W n " + IBAN + "Q", Reason.CLIPPED),
                arguments("one point high", text("F1", 1, 100, 700, "BE68 5390"), Reason.UNREADABLE),
                arguments("transparent", "/NONE gs " + IBAN, Reason.UNREADABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seen")
    void staysQuietWhereItIsSeen(String what, String content) throws DocumentException {
        var page = PdfSketch.of(content).resources(STATES).read();

        assertThat(page.text()).isEqualTo("BE68 5390");
        assertThat(page.hidden()).isEmpty();
        assertThat(page.covers()).isEmpty();
    }

    static List<Arguments> seen() {
        return List.of(
                arguments("white on a dark box", "0 0.3 0.3 rg 90 690 200 30 re f " + WHITE + IBAN),
                arguments("black on a picture", PICTURE + "0 g " + IBAN),
                arguments("a frame around it", IBAN + "1 w 95 695 100 16 re S"),
                arguments("a line through it", IBAN + "1 1 1 RG 0.8 w 95 703 m 200 703 l S"),
                arguments("a half-transparent marker", IBAN + "/HALF gs 1 1 0 rg 95 695 100 16 re f"),
                arguments("a multiplied marker", IBAN + "/MULT gs 1 1 0 rg 95 695 100 16 re f"),
                arguments("a box that ends above it", IBAN + WHITE + "95 708 100 16 re f"),
                arguments("a box clipped away", IBAN + "q 300 300 5 5 re W n " + WHITE + "95 695 100 16 re f Q"),
                arguments("outlines in black", "1 Tr " + WHITE + "0 G " + IBAN),
                arguments("half-transparent black", "/HALF gs " + IBAN),
                arguments("a background painted first", WHITE + "0 0 595 842 re f 0 g " + IBAN),
                arguments("blanks in white", IBAN + WHITE + text("F1", 10, 160, 700, "   ")),
                arguments("light grey", "0.8 g " + IBAN),
                arguments("inside a clip", "q 95 690 120 30 re W n " + IBAN + "Q"),
                arguments(
                        "inside a round clip",
                        "q 90 690 m 290 690 l 300 690 300 700 300 710 c 300 730 l 80 730 l h W n " + IBAN + "Q"));
    }

    @Test
    void tellsTheCoveredPartOfALineFromTheRest() throws DocumentException {
        var page = PdfSketch.of(IBAN + WHITE + "124 695 40 16 re f 0 g " + text("F1", 10, 126, 700, "9999"))
                .read();

        assertThat(page.text()).isEqualTo("BE68 9999");
        assertThat(page.hidden()).extracting(HiddenText::text).containsExactly("5390");
        assertThat(page.covers()).containsExactly(new Box(124, 131, 40, 16));
    }

    @Test
    void tellsAnAnnotationThatCoversText() throws DocumentException {
        var page = PdfSketch.of(IBAN)
                .page("/MediaBox [0 0 595 842] /Annots [10 0 R]")
                .object("<< /Type /Annot /Subtype /Square /Rect [95 695 195 711] /F 4 /AP << /N 11 0 R >> >>")
                .stream("/Type /XObject /Subtype /Form /BBox [0 0 100 16]", "1 g 0 0 100 16 re f")
                .read();

        assertThat(page.words()).isEmpty();
        assertThat(page.hidden())
                .extracting(HiddenText::reason, HiddenText::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Reason.COVERED, "BE68 5390"));
    }

    @Test
    void paysNoHeedToAnAnnotationThatIsHidden() throws DocumentException {
        assertThat(PdfSketch.of(IBAN)
                        .page("/MediaBox [0 0 595 842] /Annots [10 0 R]")
                        .object("<< /Type /Annot /Subtype /Square /Rect [95 695 195 711] /F 2 /AP << /N 11 0 R >> >>")
                        .stream("/Type /XObject /Subtype /Form /BBox [0 0 100 16]", "1 g 0 0 100 16 re f")
                        .read()
                        .text())
                .isEqualTo("BE68 5390");
    }

    @Test
    void tellsALayerThatIsOff() throws DocumentException {
        var page = PdfSketch.of("/OC /L1 BDC /Span BMC EMC " + IBAN + "EMC " + text("F1", 10, 100, 600, "seen"))
                .resources("/Properties << /L1 10 0 R >>")
                .catalog("/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>")
                .object("<< /Type /OCG /Name (old) >>")
                .read();

        assertThat(page.text()).isEqualTo("seen");
        assertThat(page.hidden())
                .extracting(HiddenText::reason, HiddenText::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Reason.INVISIBLE, "BE68 5390"));
    }

    @Test
    void readsALayerThatIsOn() throws DocumentException {
        assertThat(PdfSketch.of("/OC /L1 BDC " + IBAN + "EMC")
                        .resources("/Properties << /L1 10 0 R >>")
                        .catalog("/OCProperties << /OCGs [10 0 R] /D << /ON [10 0 R] >> >>")
                        .object("<< /Type /OCG /Name (new) >>")
                        .read()
                        .text())
                .isEqualTo("BE68 5390");
    }

    @Test
    void takesTheTextUnderAScanForNoWords() throws DocumentException {
        var page = PdfSketch.of("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00ee\nEI Q 3 Tr " + IBAN)
                .read();

        assertThat(page.words()).isEmpty();
        assertThat(page.pictures()).hasSize(1);
        assertThat(page.hidden())
                .extracting(HiddenText::reason, HiddenText::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Reason.INVISIBLE, "BE68 5390"));
    }

    @Test
    void findsAWhitePatchOnAScan() throws DocumentException {
        var page = PdfSketch.of("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00ee\nEI Q " + WHITE
                        + "90 690 200 30 re f 0 g " + IBAN)
                .read();

        assertThat(page.text()).isEqualTo("BE68 5390");
        assertThat(page.covers()).containsExactly(new Box(90, 122, 200, 30));
    }
}
