package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.CORRECTION;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.cited;
import static intercept.analysis.rules.AlteredCase.marked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.ComparedPair;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.compare.Change;
import intercept.compare.Comparison;
import intercept.compare.Saying;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.document.Box;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaymentBlockAlteredTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042");
    private static final Optional<Change.Place> PLACE = Optional.of(new Change.Place(1, new Box(50, 600, 200, 12)));

    @Test
    void flagsTheSameInvoiceWithAnotherAccount() {
        var facts = AlteredCase.of(INVOICE, INVOICE.altered());

        assertThat(findings(facts)).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .isEqualTo(new Finding(
                            "PD-001",
                            Severity.CRITICAL,
                            Optional.empty(),
                            "",
                            List.of(
                                    "invoice.pdf",
                                    KNOWN,
                                    OTHER,
                                    "alice.smith@outlook.test",
                                    "2026-08-05T09:52:00Z",
                                    "100"),
                            1,
                            finding.evidence()));
            assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
            assertThat(marked(finding.evidence().getFirst(), INVOICE.altered())).isEqualTo(OTHER);
        });
    }

    @Test
    void isLessSevereWhereTheSupplierCorrectsHimself() {
        var facts = AlteredCase.of(CORRECTION, INVOICE, INVOICE.altered());

        assertThat(findings(facts))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.HIGH, "own"));
    }

    @Test
    void isSevereWhereTheAnalystDisputesTheSuppliersOwnMail() {
        var facts = AlteredCase.of(CORRECTION, INVOICE, INVOICE.altered()).disputing("<correction@mycompany.example>");

        assertThat(findings(facts))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.CRITICAL, ""));
    }

    @Test
    void isSevereWhereOnlyTheSendersNameIsTheSuppliers() {
        var spoofed = FORGED.withFrom(GENUINE.from());

        assertThat(findings(AlteredCase.of(spoofed, INVOICE, INVOICE.altered())))
                .extracting(Finding::severity, Finding::variant)
                .containsExactly(tuple(Severity.CRITICAL, ""));
    }

    @Test
    void staysQuietWhereMoreThanThePaymentBlockDiffers() {
        var other = INVOICE.altered();
        var facts = TestFacts.of(GENUINE.invoice(INVOICE), FORGED.invoice(other));

        assertThat(findings(facts.comparing(INVOICE, other, 0.949))).isEmpty();
        assertThat(findings(facts.comparing(INVOICE, other, 0.95))).hasSize(1);
    }

    @Test
    void citesThePassageTooWhereAShortInvoiceSaysThatTheAccountIsNew() {
        var facts = TestFacts.of(GENUINE.invoice(INVOICE), FORGED.invoice(INVOICE.altered()))
                .comparing(INVOICE, INVOICE.altered(), 0.9);
        var note = new Change(Change.Kind.TEXT, PLACE, PLACE, "Thank you.", "Note our new account.", Saying.NOTHING);

        assertThat(findings(withChanges(facts, note))).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo("note");
            assertThat(finding.evidence()).extracting(Evidence::quote).contains("Thank you.", "Note our new account.");
        });
        assertThat(findings(withChanges(facts, note, note))).isEmpty();
        assertThat(findings(facts)).isEmpty();
    }

    private static TestFacts withChanges(TestFacts facts, Change... more) {
        var pair = facts.comparedPairs().getFirst();
        var before = pair.comparison();
        var changes = Stream.concat(before.changes().stream(), Stream.of(more)).toList();
        var after = new Comparison(
                before.genuine(),
                before.disputed(),
                before.pages(),
                changes,
                before.sameWords(),
                before.similarity(),
                before.lineage());
        return new TestFacts(
                facts.description(),
                facts.entries(),
                facts.messages(),
                facts.accounts(),
                facts.caseDocuments(),
                List.of(new ComparedPair(pair.genuine(), pair.disputed(), after)));
    }

    @Test
    void staysQuietOnTheSameAccount() {
        var reminder = INVOICE.with(Kind.DUE_DATE, "2026-09-05");

        assertThat(findings(AlteredCase.of(INVOICE, reminder))).isEmpty();
    }

    @Test
    void citesTheFalseInvoiceAloneWhereNoMailBroughtTheGenuineOne() {
        var facts = TestFacts.of(FORGED.invoice(INVOICE.altered())).comparing(INVOICE, INVOICE.altered());

        assertThat(findings(facts)).flatExtracting(AlteredCase::cited).containsExactly("1 page:1 " + OTHER);
    }

    @Test
    void cannotLookWithoutTwoFilesOfOneInvoice() {
        assertThat(new PaymentBlockAltered()
                        .examine(TestFacts.of(GENUINE.invoice(INVOICE)).reading(INVOICE)))
                .isEqualTo(new Answer.NotApplicable("pairs"));
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new PaymentBlockAltered(), facts);
    }
}
