package intercept.analysis.rules;

import static intercept.analysis.rules.AlteredCase.CORRECTION;
import static intercept.analysis.rules.AlteredCase.CUSTOMER;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.SUPPLIER;
import static intercept.analysis.rules.AlteredCase.cited;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.analysis.TestMail;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowsInvoiceTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042").with(Kind.ORDER_NUMBER, "PO-77");
    private static final TestMail ASKING =
            FORGED.text("Our invoice INV-1042 over 18.450,00 EUR is due. Pay to GB33 BUKB 2020 1555 5555 55 please.");

    @Test
    void flagsAStrangersInvoiceWithTheRightNumberAndAmount() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .isEqualTo(new Finding(
                                    "CT-006",
                                    Severity.MEDIUM,
                                    Optional.empty(),
                                    "",
                                    List.of(
                                            "alice.smith@outlook.test",
                                            "INV-1042",
                                            "18450.00, 2026-08-05, PO-77",
                                            "2026-08-05T09:52:00Z"),
                                    1,
                                    finding.evidence()));
                    assertThat(cited(finding)).containsExactly("2 page:1 EUR 18,450.00", "2 page:1 INV-1042");
                });
    }

    @Test
    void namesOnlyTheFactsThatAreRight() {
        var guessed = INVOICE.altered().with(Kind.AMOUNT, "EUR 99.00").without(Kind.DUE_DATE);

        assertThat(findings(AlteredCase.of(INVOICE, guessed)))
                .extracting(finding -> finding.arguments().get(2))
                .containsExactly("PO-77");
    }

    @Test
    void flagsAMailThatNamesThemInItsText() {
        assertThat(findings(body(ASKING))).singleElement().satisfies(finding -> {
            assertThat(finding.arguments())
                    .containsExactly("alice.smith@outlook.test", "INV-1042", "18450.00", "2026-08-05T09:52:00Z");
            assertThat(cited(finding)).containsExactly("2 body INV-1042");
        });
    }

    @Test
    void flagsADisputedMailFromThePartysOwnAddress() {
        var facts = AlteredCase.of(CORRECTION, INVOICE, INVOICE.altered()).disputing("<correction@mycompany.example>");

        assertThat(findings(facts)).extracting(Finding::variant).containsExactly("party");
    }

    @Test
    void staysQuietOnTheNumberAlone() {
        var bare = INVOICE.altered()
                .with(Kind.AMOUNT, "EUR 99.00")
                .without(Kind.DUE_DATE)
                .without(Kind.ORDER_NUMBER);

        assertThat(findings(AlteredCase.of(INVOICE, bare))).isEmpty();
        assertThat(findings(body(ASKING.text("Invoice INV-1042: pay to GB33 BUKB 2020 1555 5555 55"))))
                .isEmpty();
    }

    @Test
    void staysQuietOnTheAmountOfAnotherInvoice() {
        assertThat(findings(AlteredCase.of(INVOICE, TestInvoice.of("MC-2231").altered())))
                .isEmpty();
    }

    @Test
    void staysQuietOnAStrangerWhoAsksForNoMoney() {
        assertThat(findings(body(ASKING.text("Has INV-1042 over 18,450.00 been paid? Your auditor"))))
                .isEmpty();
    }

    @Test
    void staysQuietOnTheSupplierAndTheCustomer() {
        assertThat(findings(AlteredCase.of(CORRECTION, INVOICE, INVOICE.altered())))
                .isEmpty();
        assertThat(findings(body(ASKING.withFrom("bob@customer.example")))).isEmpty();
    }

    @Test
    void cannotLookWithoutAnInvoiceOfTheSupplier() {
        assertThat(new KnowsInvoice().examine(AlteredCase.alone(INVOICE.altered())))
                .isEqualTo(new Answer.NotApplicable("invoices"));
    }

    private static CaseFacts body(TestMail mail) {
        return TestFacts.of(GENUINE.invoice(INVOICE), mail)
                .with(SUPPLIER)
                .with(CUSTOMER)
                .reading(INVOICE);
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new KnowsInvoice(), facts);
    }
}
