package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.TestInvoice.PROGRAM;
import static intercept.analysis.rules.AlteredCase.CUSTOMER;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.SUPPLIER;
import static intercept.analysis.rules.AlteredCase.cited;
import static intercept.analysis.rules.AlteredCase.earlier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.analysis.TestMail;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.HiddenText.Reason;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangedAtSourceTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042");
    /// The supplier's mail as the customer received it, disputed by the analyst.
    private static final TestMail DISPUTED =
            GENUINE.id("<july@mycompany.example>").heldBy("bob@customer.example");

    @Test
    void flagsACleanFileOfTheSameProgramWithAnotherAccount() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .isEqualTo(new Finding(
                                    "PD-008",
                                    Severity.HIGH,
                                    Optional.empty(),
                                    "",
                                    List.of("invoice.pdf", "alice.smith@outlook.test", OTHER, PROGRAM, "1"),
                                    1,
                                    finding.evidence()));
                    assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
                });
    }

    @Test
    void flagsTheSuppliersInvoiceWithoutTwinAgainstHisEarlierOnes() {
        var facts = AlteredCase.alone(DISPUTED, INVOICE.altered(), earlier()).disputing("<july@mycompany.example>");

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding.arguments())
                    .containsExactly("invoice.pdf", "alice@mycompany.example", OTHER, PROGRAM, "1");
            assertThat(cited(finding)).containsExactly("1 page:1 " + OTHER);
        });
    }

    @Test
    void saysSoWhereTwoCustomersGotTheSameAccount() {
        var second = TestInvoice.of("INV-1043").altered();
        var facts = TestFacts.of(
                        GENUINE.invoice(INVOICE),
                        FORGED.invoice(INVOICE.altered()),
                        GENUINE.id("<43@mycompany.example>").invoice(TestInvoice.of("INV-1043")),
                        FORGED.to("claire@client2.example").invoice(second))
                .with(SUPPLIER)
                .with(CUSTOMER)
                .with(TestFacts.customer("client2.example", List.of()))
                .comparing(INVOICE, INVOICE.altered())
                .comparing(TestInvoice.of("INV-1043"), second);

        assertThat(findings(facts))
                .extracting(Finding::variant, finding -> finding.arguments().getLast())
                .containsExactly(tuple("several", "2"), tuple("several", "2"));
    }

    @Test
    void staysQuietOnTracesOfEditing() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().appendedTo(INVOICE))))
                .isEmpty();
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().producer("iLovePDF"))))
                .isEmpty();
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().hiding(KNOWN, Reason.COVERED, Kind.IBAN))))
                .isEmpty();
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().producer(""))))
                .isEmpty();
    }

    @Test
    void staysQuietOnAnotherProgramAndOnTooFewEarlierInvoices() {
        var other = INVOICE.altered().producer("Skia/PDF m127");

        assertThat(findings(AlteredCase.alone(DISPUTED, other, earlier()).disputing("<july@mycompany.example>")))
                .isEmpty();
        assertThat(findings(AlteredCase.alone(DISPUTED, INVOICE.altered(), earlier()[0], earlier()[1])
                        .disputing("<july@mycompany.example>")))
                .isEmpty();
    }

    @Test
    void staysQuietOnAKnownAccount() {
        var facts = AlteredCase.of(INVOICE, INVOICE.with(Kind.DUE_DATE, "2026-09-05"), earlier());

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void cannotLookWithoutASecondInvoice() {
        assertThat(new ChangedAtSource().examine(AlteredCase.alone(GENUINE, INVOICE)))
                .isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new ChangedAtSource(), facts);
    }
}
