package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.cited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.HiddenText.Reason;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredPaymentDataTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042");

    @ParameterizedTest
    @CsvSource({"COVERED", "SAME_COLOUR", "CLIPPED"})
    void flagsTheOldAccountUnderTheNewOne(Reason reason) {
        var disputed = INVOICE.altered().hiding(KNOWN, reason, Kind.IBAN);

        assertThat(findings(AlteredCase.of(INVOICE, disputed))).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .isEqualTo(new Finding(
                            "PD-006",
                            Severity.CRITICAL,
                            Optional.empty(),
                            "over",
                            List.of("invoice.pdf", "alice.smith@outlook.test", KNOWN, OTHER),
                            1,
                            finding.evidence()));
            assertThat(cited(finding)).containsExactly("2 page:1 " + KNOWN);
        });
    }

    @Test
    void flagsTheOldAccountBesideTheNewOne() {
        var disputed = INVOICE.altered().hidingBeside(KNOWN, Reason.COVERED, Kind.IBAN);

        assertThat(findings(AlteredCase.of(INVOICE, disputed)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.CRITICAL, ""));
    }

    @Test
    void isLessSevereWhereAStampCoversTextAndTheAccountIsTheSame() {
        var stamped = INVOICE.hidingBeside("please quote our number", Reason.COVERED, Kind.IBAN);

        assertThat(findings(AlteredCase.of(INVOICE, stamped)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.MEDIUM, ""));
    }

    @Test
    void staysQuietOnTextUnderTheSameText() {
        var twice = INVOICE.altered().hiding(OTHER, Reason.COVERED, Kind.IBAN);

        assertThat(findings(AlteredCase.of(INVOICE, twice))).isEmpty();
    }

    @Test
    void staysQuietOnWhatTheGenuineInvoiceHidesToo() {
        var template = INVOICE.hiding("template", Reason.COVERED, Kind.IBAN);

        assertThat(findings(AlteredCase.of(template, template.altered()))).isEmpty();
    }

    @Test
    void staysQuietFarFromThePaymentData() {
        var disputed = INVOICE.altered().hiding("a stamp", Reason.COVERED, Kind.DUE_DATE);

        assertThat(findings(AlteredCase.of(INVOICE, disputed))).isEmpty();
    }

    @Test
    void staysQuietOnTheInvisibleTextOfAScan() {
        var scan = INVOICE.altered().hiding(KNOWN, Reason.INVISIBLE, Kind.IBAN);

        assertThat(findings(AlteredCase.of(INVOICE, scan))).isEmpty();
    }

    @Test
    void cannotLookWithoutTwoFilesOfOneInvoice() {
        assertThat(new CoveredPaymentData().examine(TestFacts.of(GENUINE)))
                .isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new CoveredPaymentData(), facts);
    }
}
