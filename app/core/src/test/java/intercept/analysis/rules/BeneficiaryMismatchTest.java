package intercept.analysis.rules;

import static intercept.analysis.TestInvoice.KNOWN;
import static intercept.analysis.TestInvoice.OTHER;
import static intercept.analysis.rules.AlteredCase.CORRECTION;
import static intercept.analysis.rules.AlteredCase.FORGED;
import static intercept.analysis.rules.AlteredCase.GENUINE;
import static intercept.analysis.rules.AlteredCase.cited;
import static intercept.analysis.rules.AlteredCase.earlier;
import static org.assertj.core.api.Assertions.assertThat;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.TestFacts;
import intercept.analysis.TestInvoice;
import intercept.analysis.TestMail;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeneficiaryMismatchTest {

    private static final TestInvoice INVOICE = TestInvoice.of("INV-1042");

    @Test
    void flagsACountryInWhichTheSupplierHasNoAccount() {
        assertThat(findings(AlteredCase.of(INVOICE, INVOICE.altered())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding)
                            .isEqualTo(new Finding(
                                    "CT-004",
                                    Severity.HIGH,
                                    Optional.empty(),
                                    "",
                                    List.of("@GB", "@DE", "invoice.pdf", "alice.smith@outlook.test", OTHER),
                                    1,
                                    finding.evidence()));
                    assertThat(cited(finding)).containsExactly("2 page:1 " + OTHER);
                });
    }

    @Test
    void flagsAHolderWhoIsNotTheSupplier() {
        var disputed = INVOICE.with(Kind.IBAN, "DE91 1000 0000 0123 4567 89").with(Kind.ACCOUNT_HOLDER, "John Doe");

        assertThat(findings(AlteredCase.of(INVOICE, disputed))).singleElement().satisfies(finding -> {
            assertThat(finding.variant()).isEqualTo("holder");
            assertThat(finding.arguments())
                    .containsExactly("John Doe", "My Company Ltd", "invoice.pdf", "alice.smith@outlook.test");
            assertThat(cited(finding)).containsExactly("2 page:1 John Doe");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"MY COMPANY", "My Company Ltd.", "my-company ltd", "MyCompany Ltd", "My Cómpany Ltd"})
    void forgivesHowBanksWriteTheSuppliersName(String holder) {
        assertThat(strangers(holder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Company GmbH", "My Company Trading Ltd", "Company", "マイカンパニー 山田", "My Sister Company"})
    void flagsNamesThatAreOnlyNear(String holder) {
        assertThat(strangers(holder)).containsExactly(holder);
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社山田商店, カ）ヤマダシヨウテン, 0", // kana cannot be compared with kanji
        "株式会社山田商店, 山田商店（株）, 0",
        "株式会社山田商店, YAMADA SHOTEN CO. LTD, 0", // nor can Latin letters
        "株式会社ヤマダショウテン, ヤマダシヨウテン（カ, 0", // banks write small kana large
        "My Company Ltd, カ）マイカンパニー, 0",
        "My Company Ltd, 山田太郎, 1",
        "株式会社ヤマダ, ｶ)ﾔﾏﾀﾞ, 0",
        "株式会社山田商店, 佐藤商事株式会社, 1",
        "株式会社ヤマダ, カ）サトウ, 1",
    })
    void readsJapaneseNames(String supplier, String holder, int findings) {
        var party = new Party(
                supplier, Side.SUPPLIER, List.of("mycompany.example"), Optional.empty(), List.of(KNOWN), List.of());
        var genuine = INVOICE.without(Kind.ACCOUNT_HOLDER);
        var disputed = INVOICE.with(Kind.IBAN, "DE91 1000 0000 0123 4567 89").with(Kind.ACCOUNT_HOLDER, holder);
        var facts = TestFacts.of(GENUINE.invoice(genuine), FORGED.invoice(disputed))
                .with(party)
                .comparing(genuine, disputed);

        assertThat(findings(facts)).hasSize(findings);
    }

    @Test
    void staysQuietWhereTheGenuineInvoiceNamesTheSameFactor() {
        var genuine = INVOICE.with(Kind.ACCOUNT_HOLDER, "Factor Bank AG");
        var disputed = genuine.with(Kind.IBAN, "DE91 1000 0000 0123 4567 89");

        assertThat(findings(AlteredCase.of(genuine, disputed))).isEmpty();
    }

    @Test
    void staysQuietOnACountryInWhichTheSupplierHasAnAccountToo() {
        var british = new Party(
                "My Company Ltd",
                Side.SUPPLIER,
                List.of("mycompany.example"),
                Optional.empty(),
                List.of(KNOWN, "GB82 WEST 1234 5698 7654 32"),
                List.of());
        var facts = TestFacts.of(GENUINE.invoice(INVOICE), FORGED.invoice(INVOICE.altered()))
                .with(british)
                .comparing(INVOICE, INVOICE.altered());

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void flagsAnInvoiceThatHasNoGenuineTwin() {
        assertThat(findings(AlteredCase.alone(TestInvoice.of("MC-2231").altered())))
                .flatExtracting(AlteredCase::cited)
                .containsExactly("1 page:1 " + OTHER);
        assertThat(findings(AlteredCase.alone(GENUINE, INVOICE.altered(), earlier())
                        .disputing("<genuine@mycompany.example>")))
                .flatExtracting(AlteredCase::cited)
                .containsExactly("1 page:1 " + OTHER);
    }

    @Test
    void staysQuietOnAStrangersOwnInvoice() {
        var own = TestMail.from("billing@energy.test").at("2026-08-05T09:52:00Z");
        var invoice = INVOICE.altered().with(Kind.ACCOUNT_HOLDER, "Energy plc");
        var facts = TestFacts.of(own.invoice(invoice))
                .with(new Party(
                        "Other Supplier",
                        Side.SUPPLIER,
                        List.of("mycompany.example"),
                        Optional.empty(),
                        List.of(KNOWN),
                        List.of()))
                .reading(invoice);

        assertThat(findings(facts)).isEmpty();
    }

    @Test
    void staysQuietOnARealChangeOfBankWithinTheCountry() {
        var moved = INVOICE.with(Kind.IBAN, "DE91 1000 0000 0123 4567 89");

        assertThat(findings(AlteredCase.of(CORRECTION, INVOICE, moved))).isEmpty();
    }

    @Test
    void cannotLookWithoutASupplier() {
        var facts = TestFacts.of(GENUINE.invoice(INVOICE), FORGED.invoice(INVOICE.altered()))
                .comparing(INVOICE, INVOICE.altered());

        assertThat(new BeneficiaryMismatch().examine(facts)).isEqualTo(new Answer.NotApplicable("supplier"));
    }

    /// Holders that are flagged.
    private static List<String> strangers(String holder) {
        var disputed = INVOICE.with(Kind.IBAN, "DE91 1000 0000 0123 4567 89").with(Kind.ACCOUNT_HOLDER, holder);
        return findings(AlteredCase.of(INVOICE, disputed)).stream()
                .map(finding -> finding.arguments().getFirst())
                .toList();
    }

    private static List<Finding> findings(CaseFacts facts) {
        return AlteredCase.findings(new BeneficiaryMismatch(), facts);
    }
}
