package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import intercept.model.document.Embedded;
import intercept.model.document.InvoiceField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmbeddedChangesTest {

    private static final Embedded CODE = code("a", "DE89370400440532013000");

    @Test
    void staysQuietWhereTheDataIsTheSame() {
        assertThat(EmbeddedChanges.of(List.of(CODE, xml("b", "1")), List.of(xml("b", "1"), CODE)))
                .isEmpty();
    }

    @Test
    void tellsTheValueOfACodeThatChangedAndWhereItStands() {
        var changes = EmbeddedChanges.of(List.of(CODE), List.of(code("b", "GB33BUKB20201555555555")));
        assertThat(changes)
                .extracting(Differences::line)
                .containsExactly("EMBEDDED_DATA 1/1: DE89370400440532013000 -> GB33BUKB20201555555555");
        assertThat(new ComparisonWords(Locale.ENGLISH).say(changes.getFirst().detail()))
                .isEqualTo("IBAN in Girocode.");
    }

    @Test
    void saysThatAnInvoiceInXmlChangedElsewhere() {
        var changes = EmbeddedChanges.of(List.of(xml("a", "1.00")), List.of(xml("b", "1.00")));
        assertThat(changes).extracting(Differences::line).containsExactly("EMBEDDED_DATA -/-:  -> ");
        assertThat(new ComparisonWords(Locale.ENGLISH).say(changes.getFirst().detail()))
                .isEqualTo("factur-x.xml changed; what it says about the payment is the same.");
    }

    @Test
    void tellsDataThatOneDocumentAloneHas() {
        assertThat(EmbeddedChanges.of(List.of(), List.of(CODE)))
                .extracting(Differences::line)
                .containsExactly("EMBEDDED_DATA -/1:  -> DE89370400440532013000");
        assertThat(EmbeddedChanges.of(List.of(CODE), List.of()))
                .extracting(Differences::line)
                .containsExactly("EMBEDDED_DATA 1/-: DE89370400440532013000 -> ");
    }

    private static Embedded code(String sha256, String iban) {
        return new Embedded(
                Embedded.Kind.EPC_CODE,
                "Girocode",
                1,
                Optional.of(new Box(10, 10, 80, 80)),
                sha256,
                "BCD " + iban,
                List.of(new Embedded.Value(InvoiceField.Kind.IBAN, iban)));
    }

    private static Embedded xml(String sha256, String amount) {
        return new Embedded(
                Embedded.Kind.INVOICE_XML,
                "factur-x.xml",
                0,
                Optional.empty(),
                sha256,
                "",
                List.of(new Embedded.Value(InvoiceField.Kind.AMOUNT, amount)));
    }
}
