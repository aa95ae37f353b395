package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import intercept.model.document.DocumentFacts;
import intercept.model.document.Embedded;
import intercept.model.document.Embedded.Value;
import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import intercept.model.document.PdfStructure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmbeddedCheckTest {

    private static final InvoiceField IBAN = printed(Kind.IBAN, "DE89370400440532013000");

    @Test
    void aCodeThatPaysAnotherAccountThanThePageShowsIsFound() {
        var code = code(new Value(Kind.IBAN, "GB33BUKB20201555555555"), new Value(Kind.AMOUNT, "17450.00"));

        assertThat(EmbeddedCheck.check(facts(code, IBAN, printed(Kind.AMOUNT, "17450.00"))))
                .containsExactly(new Disagreement(Kind.IBAN, "DE89370400440532013000", "GB33BUKB20201555555555", code));
    }

    @Test
    void oneOfTwoAccountsThatThePageDoesNotShowIsFound() {
        var code = code(new Value(Kind.IBAN, IBAN.value()), new Value(Kind.IBAN, "GB33BUKB20201555555555"));

        assertThat(EmbeddedCheck.check(facts(code, IBAN)))
                .extracting(Disagreement::embedded)
                .containsExactly("GB33BUKB20201555555555");
    }

    @Test
    void staysQuietWhereBothSayTheSameInOtherLetters() {
        var code = code(
                new Value(Kind.BIC, "COBADEFF"),
                new Value(Kind.ACCOUNT_HOLDER, "MYCOMPANY GMBH"),
                new Value(Kind.INVOICE_NUMBER, "MC 1042"));

        assertThat(EmbeddedCheck.check(facts(
                        code,
                        printed(Kind.BIC, "COBADEFFXXX"),
                        printed(Kind.ACCOUNT_HOLDER, "MyCompany GmbH, Berlin"),
                        printed(Kind.INVOICE_NUMBER, "MC-1042"))))
                .isEmpty();
    }

    @Test
    void staysQuietWhereThePageShowsNothingOfTheKindOrNothingIsDue() {
        assertThat(EmbeddedCheck.check(facts(code(new Value(Kind.IBAN, "GB33BUKB20201555555555")))))
                .isEmpty();
        assertThat(EmbeddedCheck.check(facts(code(new Value(Kind.AMOUNT, "0.00")), printed(Kind.AMOUNT, "17450.00"))))
                .isEmpty();
    }

    private static Embedded code(Value... values) {
        return new Embedded(Embedded.Kind.EPC_CODE, "Girocode", 1, Optional.empty(), "", "", List.of(values));
    }

    private static InvoiceField printed(Kind kind, String value) {
        return new InvoiceField(kind, value, value, Optional.empty(), 1, new Box(0, 0, 10, 10));
    }

    private static DocumentFacts facts(Embedded embedded, InvoiceField... fields) {
        return new DocumentFacts(
                "", List.of(), 10, Arrays.asList(fields), List.of(), List.of(), List.of(embedded), PdfStructure.NONE);
    }
}
