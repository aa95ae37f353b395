package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.cited;
import static intercept.analysis.rules.AlteredCase.earlier;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.FontBreak.Face;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFontTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042");
    private static final Face HELVETICA = new Face("Helvetica", "", 9, 0);
    private static final Face COURIER = new Face("Courier", "", 9, 0);
    private static final Face BOLD = new Face("Arial-BoldMT", "GHIJKL", 9, 0);

    @Test
    void flagsAnAccountInAnotherFontThanTheTextAroundIt() {
        var disputed = INVOICE.altered().set(Kind.IBAN, HELVETICA);

        assertThat(findings(AlteredCase.of(INVOICE, disputed))).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .isEqualTo(new Finding(
                            "PD-007",
                            Severity.HIGH,
                            Optional.empty(),
                            "",
                            List.of("invoice.pdf", "alice.smith@outlook.test", OTHER, "Helvetica", "Arial"),
                            1,
                            finding.evidence()));
            assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Arial, ABCDEF, 10, 0, Arial 10 pt, Arial 9 pt",
        "Arial, '', 9, 0, Arial, ABCDEF+Arial",
        "Arial, ABCDEF, 9, 3355443, Arial #333333, Arial #000000",
        "Arial-BoldMT, ABCDEF, 9, 0, Arial-BoldMT, Arial",
    })
    void saysWhatDiffers(String font, String subset, double size, int colour, String account, String around) {
        var disputed = INVOICE.altered().set(Kind.IBAN, new Face(font, subset, size, colour));

        assertThat(findings(AlteredCase.of(INVOICE, disputed)))
                .extracting(finding -> finding.arguments().subList(3, 5))
                .containsExactly(List.of(account, around));
    }

    @Test
    void staysQuietWhereTheTemplateSetsTheAccountInATypewritersLetters() {
        var template = INVOICE.set(Kind.IBAN, COURIER);

        assertThat(findings(AlteredCase.of(template, template.altered()))).isEmpty();
    }

    @Test
    void staysQuietWhereTheTemplateSetsTheAccountInBoldAndThePageWasTypedAnew() {
        var genuine = INVOICE.set(Kind.IBAN, BOLD);
        var retyped = INVOICE.altered().set(Kind.IBAN, new Face("Arial,Bold", "", 9, 0));

        assertThat(findings(AlteredCase.of(genuine, retyped))).isEmpty();
    }

    @Test
    void flagsAnotherFontWhereTheTemplateSetsTheAccountInBold() {
        var genuine = INVOICE.set(Kind.IBAN, BOLD);
        var disputed = INVOICE.altered().set(Kind.IBAN, new Face("Helvetica-Bold", "", 9, 0));

        assertThat(findings(AlteredCase.of(genuine, disputed))).hasSize(1);
    }

    @Test
    void staysQuietOnWhatAnEarlierInvoiceSetsApartToo() {
        var bold = earlier()[1].set(Kind.IBAN, BOLD);
        var disputed = INVOICE.altered().set(Kind.IBAN, BOLD);

        assertThat(findings(AlteredCase.of(INVOICE, disputed, earlier()[0], bold)))
                .isEmpty();
        assertThat(findings(AlteredCase.of(INVOICE, disputed, earlier()[0]))).hasSize(1);
    }

    @Test
    void staysQuietWhereNothingIsSetApart() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered()))).isEmpty();
    }

    @Test
    void staysQuietOnTheSameAccountInAnotherFont() {
        var printed = INVOICE.with(Kind.DUE_DATE, "2026-09-05").set(Kind.IBAN, HELVETICA);

        assertThat(findings(AlteredCase.of(INVOICE, printed))).isEmpty();
    }

    @Test
    void cannotLookWithoutTwoFilesOfOneInvoice() {
        assertThat(new OtherFont().examine(TestFacts.of(AlteredCase.GENUINE)))
                .isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new OtherFont(), facts);
    }
}
