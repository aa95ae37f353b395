package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.CUSTOMER;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.SUPPLIER;
import static intercept.analysis.rules.AlteredCase.cited;
import static intercept.analysis.rules.AlteredCase.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import intercept.analysis.FindingWords;
import intercept.analysis.Rule;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.analysis.TestMail;
import intercept.model.Copy;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.TextRange;
import intercept.model.document.FontBreak.Face;
import intercept.model.document.HiddenText.Reason;
import intercept.model.document.InvoiceField.Kind;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules about invoices that somebody saved into folders, without any mail.
class SavedInvoicesTest {

    private static final String BOB = "bob@customer.example";
    private static final String ALICE = "alice@mycompany.example";
    private static final String GENUINE_PATH = "from-alice/invoice.pdf";
    private static final String ALTERED_PATH = "from-bob/invoice.pdf";
    private static final TestInvoice INVOICE =
            TestInvoice.of("INV-1042").created("2026-08-05T10:40:00+02:00").id("0a");
    private static final TestInvoice ALTERED = INVOICE.altered()
            .appendedTo(INVOICE)
            .with(Kind.ACCOUNT_HOLDER, "John Doe")
            .producer("iLovePDF")
            .modified("2026-08-05T11:41:00+02:00")
            .hiding(KNOWN, Reason.COVERED, Kind.IBAN)
            .set(Kind.IBAN, new Face("Helvetica", "", 9, 0));

    static Stream<Rule> rules() {
        return Stream.of(
                new PaymentBlockAltered(),
                new MadeFromGenuine(),
                new UnusualProducer(),
                new EditWindow(),
                new CoveredPaymentData(),
                new OtherFont(),
                new BeneficiaryMismatch());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleAboutAlteredInvoicesCitesTheFiles(Rule rule) {
        assertThat(findings(rule, saved(ALTERED))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.evidence()).allSatisfy(evidence -> {
                assertThat(evidence).isInstanceOf(Evidence.FilePassage.class);
                assertThat(evidence.mail()).isEmpty();
            });
            assertThat(finding.evidence().getFirst().ref()).isEqualTo(ALTERED.sha256());
            for (var language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                var words = new FindingWords(language);
                assertThat(words.sentence(finding) + words.explanation(finding))
                        .contains(BOB)
                        .doesNotContain("{", "\u001F");
            }
        });
    }

    @Test
    void theAccountIsFoundInTheTextOfBothFiles() {
        var finding = only(new PaymentBlockAltered(), saved(ALTERED.with(Kind.ACCOUNT_HOLDER, "My Company Ltd")));

        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(cited(finding))
                .containsExactly(ALTERED_PATH + " page:1 " + OTHER, GENUINE_PATH + " page:1 " + KNOWN);
        assertThat(finding.evidence().getLast())
                .isInstanceOfSatisfying(
                        Evidence.FilePassage.class,
                        passage -> assertThat(passage.at().of(INVOICE.page())).isEqualTo(KNOWN));
    }

    @Test
    void sentencesNameTheCustodianElseTheFolder() {
        assertThat(sentence(saved(ALTERED, BOB, ALTERED_PATH)))
                .isEqualTo(
                        "invoice.pdf in the folder of bob@customer.example still holds the genuine file, as version 1");
        assertThat(sentence(saved(ALTERED, Copy.UNKNOWN, "from/Bob/invoice.pdf")))
                .isEqualTo("invoice.pdf in the folder “from/Bob” still holds the genuine file, as version 1");
        assertThat(sentence(saved(ALTERED, Copy.UNKNOWN, "invoice.pdf")))
                .isEqualTo("invoice.pdf in the case folder still holds the genuine file, as version 1");
    }

    @Test
    void explanationsReadWellInBothLanguages() {
        var finding = only(new MadeFromGenuine(), saved(ALTERED));

        assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                .startsWith("invoice.pdf, found in the folder of bob@customer.example, still holds the genuine file, ");
        assertThat(new FindingWords(Locale.JAPANESE).explanation(finding))
                .startsWith("bob@customer.example のフォルダーで見つかった invoice.pdf の中に、本物のファイルが");
    }

    @Test
    void isLessSevereWhereTheFileLiesAmongTheSuppliersOwn() {
        var facts = saved(ALTERED, ALICE, "from-alice/corrected.pdf");

        assertThat(Stream.of(new PaymentBlockAltered(), new MadeFromGenuine())
                        .flatMap(rule -> findings(rule, facts).stream()))
                .extracting(Finding::rule, Finding::severity, Finding::variant)
                .containsExactly(tuple("PD-001", Severity.HIGH, "kept"), tuple("PD-002", Severity.HIGH, "kept"));
    }

    @Test
    void theDatesOfBothFilesTellWhenItWasChangedButNotUntilWhen() {
        var finding = only(new EditWindow(), saved(ALTERED));

        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(new FindingWords(Locale.ENGLISH).explanation(finding))
                .isEqualTo(
                        "invoice.pdf, found in the folder of bob@customer.example, was made at the same second as "
                                + "the genuine file, which was last written on 5 Aug 2026, 08:40 UTC, and, by its own account, "
                                + "changed on 5 Aug 2026, 09:41 UTC. No mail brought it, so nothing tells by when it was used.");
        assertThat(findings(new EditWindow(), saved(ALTERED.modified("")))).isEmpty();
    }

    @Test
    void theMailCountsWhereAFileWasBothSentAndSaved() {
        var facts = TestFacts.of(GENUINE.invoice(INVOICE), FORGED.invoice(ALTERED))
                .with(SUPPLIER)
                .with(CUSTOMER)
                .saving(ALTERED, BOB, ALTERED_PATH)
                .comparing(INVOICE, ALTERED);

        assertThat(cited(only(new MadeFromGenuine(), facts))).containsExactly("2 page:1 " + OTHER, "1 page:1 " + KNOWN);
    }

    @Test
    void nobodyIsAStrangerForAFileThatHeDidNotSend() {
        var facts = saved(ALTERED);

        assertThat(new SuspectInvoices(facts).documents()).isEmpty();
        assertThat(new ClaimedFacts(facts).byDocuments()).isEmpty();
    }

    @Test
    void aPassageThatIsNotInTheTextIsTheWholePage() {
        var facts = saved(ALTERED);
        var document = facts.comparedPairs().getFirst().disputed();

        assertThat(new AlteredInvoices(facts).passage(document, 0, "never printed"))
                .isEqualTo(new Evidence.FilePassage(
                        ALTERED.sha256(), ALTERED_PATH, 1, new TextRange(0, 0), "never printed"));
    }

    private static TestFacts saved(TestInvoice altered) {
        return saved(altered, BOB, ALTERED_PATH);
    }

    private static TestFacts saved(TestInvoice altered, String custodian, String path) {
        return TestFacts.of(new TestMail[0])
                .with(SUPPLIER)
                .with(CUSTOMER)
                .saving(INVOICE, ALICE, GENUINE_PATH)
                .saving(altered, custodian, path)
                .comparing(INVOICE, altered);
    }

    private static String sentence(TestFacts facts) {
        return new FindingWords(Locale.ENGLISH).sentence(only(new MadeFromGenuine(), facts));
    }

    private static Finding only(Rule rule, TestFacts facts) {
        var found = findings(rule, facts);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
