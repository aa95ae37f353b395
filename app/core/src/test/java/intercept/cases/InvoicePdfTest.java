package intercept.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {

    private static final Invoice INVOICE = Invoice.of("INV-1042");
    private static final byte[] GENUINE = InvoicePdf.genuine(INVOICE);
    private static final byte[] ALTERED = InvoicePdf.altered(
            INVOICE, OffsetDateTime.parse("2026-08-05T10:41:12+01:00"), "Please note our new account.");

    @Test
    void theGenuineFileNamesTheSuppliersAccount() throws IOException {
        assertThat(lines(GENUINE))
                .contains(
                        "Account holder My Company NV",
                        "IBAN BE68 5390 0754 7034",
                        "BIC DEMOBEBB",
                        "Bank Demo Bank, Gent",
                        "Reference INV-1042",
                        "Total to pay EUR 17,450.00");
    }

    @Test
    void theForgeryDiffersInThePaymentBlockAlone() throws IOException {
        var genuine = lines(GENUINE);
        assertThat(lines(ALTERED).stream().filter(line -> !genuine.contains(line)))
                .containsExactly(
                        "Account holder My Company Ltd",
                        "IBAN LT12 1000 0111 0100 1000",
                        "BIC BALTLT2X",
                        "Bank Baltic Pay, Vilnius",
                        "Please note our new account.");
    }

    @Test
    void theGenuineFileIsTheBeginningOfTheForgery() {
        assertThat(Arrays.copyOf(ALTERED, GENUINE.length)).isEqualTo(GENUINE);
    }

    @Test
    void theForgeryKeepsTheFirstHalfOfTheIdentifierAndTheDayOfMaking() throws IOException {
        try (var genuine = Loader.loadPDF(GENUINE);
                var altered = Loader.loadPDF(ALTERED)) {
            var before = genuine.getDocument().getDocumentID();
            var after = altered.getDocument().getDocumentID();
            assertThat(((COSString) after.get(0)).toHexString()).isEqualTo(((COSString) before.get(0)).toHexString());
            assertThat(((COSString) after.get(1)).toHexString())
                    .isNotEqualTo(((COSString) before.get(1)).toHexString());
            var information = altered.getDocumentInformation();
            assertThat(information.getProducer()).isEqualTo("iLovePDF");
            assertThat(information.getCreationDate().toInstant())
                    .isEqualTo(INVOICE.made().toInstant());
            assertThat(information.getModificationDate().toInstant()).isEqualTo("2026-08-05T09:41:12Z");
        }
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }
}
