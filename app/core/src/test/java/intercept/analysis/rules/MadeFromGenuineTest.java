package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.CORRECTION;
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
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MadeFromGenuineTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042").id("0a1b");
    private static final TestInvoice DERIVED = INVOICE.altered().appendedTo(INVOICE);

    @Test
    void flagsAFileThatStillHoldsTheGenuineOne() {
        assertThat(findings(AlteredCase.of(INVOICE, DERIVED))).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .isEqualTo(new Finding(
                            "PD-002",
                            Severity.CRITICAL,
                            Optional.empty(),
                            "inside",
                            List.of("invoice.pdf", "alice.smith@outlook.test", "2026-08-05T09:52:00Z", "1"),
                            1,
                            finding.evidence()));
            assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
        });
    }

    @Test
    void flagsAFileWithTheIdentityOfTheGenuineOne() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().producer("iLovePDF"))))
                .extracting(
                        Finding::severity,
                        Finding::variant,
                        finding -> finding.arguments().getLast())
                .containsExactly(tuple(Severity.CRITICAL, "identity", ""));
    }

    @Test
    void isLessSevereWhereTheSupplierCorrectsHisOwnFile() {
        assertThat(findings(AlteredCase.of(CORRECTION, INVOICE, DERIVED)))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.HIGH, "own"));
    }

    @Test
    void staysQuietOnAFileThatTheSameProgramWroteAnew() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().id("0c2d"))))
                .isEmpty();
    }

    @Test
    void staysQuietOnAnUpdateThatKeepsTheAccount() {
        var filled = INVOICE.with(Kind.DUE_DATE, "2026-09-05").appendedTo(INVOICE);

        assertThat(findings(AlteredCase.of(INVOICE, filled))).isEmpty();
    }

    @Test
    void cannotLookWithoutTwoFilesOfOneInvoice() {
        assertThat(new MadeFromGenuine().examine(TestFacts.of(GENUINE))).isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new MadeFromGenuine(), facts);
    }
}
