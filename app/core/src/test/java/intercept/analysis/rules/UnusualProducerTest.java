package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.TestInvoice.PROGRAM;
import static intercept.analysis.rules.AlteredCase.CORRECTION;
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
import intercept.model.Severity;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnusualProducerTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042");

    @Test
    void flagsAProgramThatEditsFilesWithoutAnyBaseline() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().producer("iLovePDF"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .isEqualTo(new Finding(
                                    "PD-003",
                                    Severity.MEDIUM,
                                    Optional.empty(),
                                    "editor",
                                    List.of("invoice.pdf", "alice.smith@outlook.test", "iLovePDF", PROGRAM),
                                    1,
                                    finding.evidence()));
                    assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
                });
    }

    @Test
    void flagsAnyOtherProgramWhereThreeEarlierInvoicesShowTheUsualOne() {
        var disputed = INVOICE.altered().producer("Quartz PDFContext");

        assertThat(findings(AlteredCase.of(INVOICE, disputed, earlier())))
                .extracting(Finding::variant, finding -> finding.arguments().get(3))
                .containsExactly(tuple("", PROGRAM));
        assertThat(findings(AlteredCase.of(INVOICE, disputed))).isEmpty();
    }

    @Test
    void flagsAStrangersInvoiceThatHasNoGenuineTwin() {
        var disputed = TestInvoice.of("MC-2231").altered().producer("Skia/PDF m127");

        assertThat(findings(AlteredCase.alone(disputed, earlier())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.variant()).isEqualTo("editor");
                    assertThat(cited(finding)).containsExactly("1 page:1 " + OTHER);
                });
    }

    @Test
    void flagsAStrangersPictureOfAnInvoiceThatHasText() {
        assertThat(findings(
                        AlteredCase.of(INVOICE, INVOICE.altered().producer("").flat())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.variant()).isEqualTo("flat");
                    assertThat(finding.arguments())
                            .containsExactly("invoice.pdf", "alice.smith@outlook.test", "–", PROGRAM);
                    assertThat(cited(finding)).containsExactly("2 message invoice.pdf");
                });
    }

    @Test
    void staysQuietOnTheCustomersOwnScan() {
        var scanned = FORGED.withFrom("bob@customer.example");

        assertThat(findings(AlteredCase.of(scanned, INVOICE, INVOICE.flat()))).isEmpty();
    }

    @Test
    void staysQuietOnTheUsualProgramAndItsUpdate() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered(), earlier())))
                .isEmpty();
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered().producer("ACME-ERP PDF 5.0"), earlier())))
                .isEmpty();
    }

    @Test
    void staysQuietWhereTheSupplierHimselfUsesSuchAProgram() {
        var usual = INVOICE.producer("Canva");

        assertThat(findings(AlteredCase.of(usual, usual.altered().producer("Sejda 3.2"))))
                .isEmpty();
    }

    @Test
    void staysQuietOnAnUnalteredInvoiceThatAPrinterDriverWrote() {
        var printed = INVOICE.with(Kind.DUE_DATE, "2026-09-05").producer("Microsoft: Print To PDF");

        assertThat(findings(AlteredCase.of(CORRECTION, INVOICE, printed, earlier())))
                .isEmpty();
    }

    @Test
    void cannotLookWithoutASecondInvoice() {
        assertThat(new UnusualProducer()
                        .examine(TestFacts.of(GENUINE.invoice(INVOICE)).reading(INVOICE)))
                .isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new UnusualProducer(), facts);
    }
}
