package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.cited;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditWindowTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042").created("2026-08-05T10:40:00+02:00");
    private static final TestInvoice DISPUTED = INVOICE.altered().modified("2026-08-05T11:41:00+02:00");

    @Test
    void namesTheTimeInWhichSomebodyHadTheFile() {
        assertThat(findings(AlteredCase.of(INVOICE, DISPUTED))).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .isEqualTo(new Finding(
                            "PD-004",
                            Severity.HIGH,
                            Optional.empty(),
                            "",
                            List.of(
                                    "invoice.pdf",
                                    "2026-08-05T09:15:00Z",
                                    "2026-08-05T09:41:00Z",
                                    "2026-08-05T09:52:00Z",
                                    "alice.smith@outlook.test"),
                            1,
                            finding.evidence()));
            assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-05T10:40:01+02:00, 1",
        "2026-08-05T10:40:02+02:00, 0",
        "2026-08-05T09:40:00+01:00, 1",
        "'', 0",
    })
    void wantsTheGenuineDateOfCreationToTheSecond(String created, int findings) {
        assertThat(findings(AlteredCase.of(INVOICE, DISPUTED.created(created)))).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-05T10:45:00+02:00", // before the genuine mail: the supplier's own last touch
                "2026-08-05T11:52:00+02:00", // as the false mail was sent
                "2026-08-06T08:00:00+02:00", // an archive stored it again later
                "2026-08-05T09:41:00", // no zone named
                "",
            })
    void staysQuietWhereTheDateOfChangeIsNotBetweenTheMails(String modified) {
        assertThat(findings(AlteredCase.of(INVOICE, DISPUTED.modified(modified))))
                .isEmpty();
    }

    @Test
    void staysQuietWhereAMailGatewayStoredAnUnalteredInvoiceAgain() {
        var stored = INVOICE.with(Kind.DUE_DATE, "2026-08-06").modified("2026-08-05T11:41:00+02:00");

        assertThat(findings(AlteredCase.of(INVOICE, stored))).isEmpty();
    }

    @Test
    void staysQuietWhereTheFalseMailHasNoTime() {
        assertThat(findings(AlteredCase.of(FORGED.undated(), INVOICE, DISPUTED)))
                .isEmpty();
    }

    @Test
    void cannotLookWithoutTwoFilesOfOneInvoice() {
        assertThat(new EditWindow().examine(TestFacts.of(GENUINE))).isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new EditWindow(), facts);
    }
}
