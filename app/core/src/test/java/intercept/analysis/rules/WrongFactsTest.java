package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.cited;
import static intercept.analysis.rules.AlteredCase.earlier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrongFactsTest {

    private static final TestInvoice FALSE = TestInvoice.of("MC-2231").altered();

    @Test
    void flagsANumberThatTheSupplierDoesNotUse() {
        assertThat(findings(AlteredCase.alone(FALSE, earlier())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .isEqualTo(new Finding(
                                    "CT-007",
                                    Severity.MEDIUM,
                                    Optional.empty(),
                                    "",
                                    List.of(
                                            "alice.smith@outlook.test",
                                            "MC-2231",
                                            "2026-08-05T09:52:00Z",
                                            "3",
                                            "18450.00",
                                            ""),
                                    1,
                                    finding.evidence()));
                    assertThat(cited(finding)).containsExactly("1 page:1 EUR 18,450.00", "1 page:1 MC-2231");
                });
    }

    @Test
    void flagsAnotherAmountOfAKnownInvoice() {
        var guessed = TestInvoice.of("INV-1002").altered().with(Kind.AMOUNT, "EUR 99.00");

        assertThat(findings(AlteredCase.alone(guessed, earlier())))
                .extracting(
                        Finding::variant,
                        finding -> finding.arguments().get(4),
                        finding -> finding.arguments().get(5))
                .containsExactly(tuple("amount", "99.00", "18450.00"));
    }

    @Test
    void staysQuietOnRightFactsHoweverTheNumberIsWritten() {
        assertThat(findings(AlteredCase.alone(TestInvoice.of("inv 1002").altered(), earlier())))
                .isEmpty();
    }

    @Test
    void staysQuietOnTheSuppliersOwnSloppyReminder() {
        assertThat(findings(AlteredCase.alone(GENUINE, FALSE, earlier()))).isEmpty();
    }

    @Test
    void staysQuietOnAnInvoicingServiceThatPaysToTheKnownAccount() {
        var service = FORGED.withFrom("invoices@billflow.test");

        assertThat(findings(AlteredCase.alone(service, TestInvoice.of("BF-1"), earlier())))
                .isEmpty();
        assertThat(findings(AlteredCase.alone(service, TestInvoice.of("BF-1").with(Kind.ACCOUNT, OTHER), earlier())))
                .hasSize(1);
    }

    @Test
    void staysQuietOnAStrangersInvoiceThatDoesNotNameTheSupplier() {
        var facts = TestFacts.of(
                        FORGED.invoice(FALSE),
                        GENUINE.id("<1@mycompany.example>").invoice(earlier()[0]),
                        GENUINE.id("<2@mycompany.example>").invoice(earlier()[1]),
                        GENUINE.id("<3@mycompany.example>").invoice(earlier()[2]))
                .with(new Party(
                        "Other Name",
                        Side.SUPPLIER,
                        List.of("mycompany.example"),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .reading(earlier())
                .reading(FALSE);

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void cannotLookWithFewerThanThreeInvoicesOfTheSupplier() {
        assertThat(new WrongFacts().examine(AlteredCase.alone(FALSE, earlier()[0], earlier()[1])))
                .isEqualTo(new Answer.NotApplicable("invoices"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new WrongFacts(), facts);
    }
}
