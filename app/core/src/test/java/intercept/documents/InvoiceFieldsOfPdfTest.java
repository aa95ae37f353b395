package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import intercept.model.document.InvoiceField;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Fields of files, with the places that the page reader gives to their words.
class InvoiceFieldsOfPdfTest {

    @Test
    void findsTheFieldsOfADrawnInvoice() throws DocumentException {
        var content = latin(300, 700, "Rechnung Nr. 2026-117 vom 05.08.2026")
                + latin(50, 640, "Zahlbetrag")
                + latin(480, 640, "1.234,56 EUR")
                + latin(50, 600, "IBAN")
                + latin(150, 600, "DE89 3704 0044")
                + latin(150, 588, "0532 0130 00");

        assertThat(facts(content))
                .containsExactly(
                        "INVOICE_NUMBER 2026-117",
                        "INVOICE_DATE 2026-08-05",
                        "AMOUNT 1234.56",
                        "CURRENCY EUR",
                        "IBAN DE89370400440532013000");
    }

    @Test
    void findsTheFieldsOfAJapaneseInvoice() throws DocumentException {
        var content = japanese(50, 700, "請求書番号：ＭＳ－１０７")
                + japanese(50, 670, "お支払期限：２０２６年８月３１日")
                + japanese(50, 640, "ご請求金額　￥１２３，４５６")
                + japanese(50, 600, "みほん銀行 本店 普通 1234567 口座名義 カ）ミホン");

        assertThat(facts(content))
                .containsExactly(
                        "INVOICE_NUMBER MS-107",
                        "DUE_DATE 2026-08-31",
                        "CURRENCY JPY",
                        "AMOUNT 123456.00",
                        "ACCOUNT みほん銀行 本店 普通 1234567",
                        "ACCOUNT_HOLDER カ)ミホン");
    }

    @Test
    void givesTheBoxOfAnIbanThatWraps() throws DocumentException {
        var content = latin(50, 600, "IBAN:") + latin(90, 600, "DE89 3704 0044") + latin(90, 588, "0532 0130 00");

        var box = fields(content).getFirst().box();

        assertThat(box.with(new Box(90, 235, 60, 18))).isEqualTo(box);
        assertThat(box.x()).isBetween(89.0, 90.6);
        assertThat(box.area()).isLessThan(82 * 26);
    }

    private static List<String> facts(String content) throws DocumentException {
        return fields(content).stream()
                .map(field -> field.kind() + " " + field.value())
                .toList();
    }

    private static List<InvoiceField> fields(String content) throws DocumentException {
        try (var document = PdfDocument.open(PdfSketch.of(content).bytes())) {
            return InvoiceFields.find(List.of(document.page(1)));
        }
    }

    private static String latin(int x, int y, String text) {
        return "BT /F1 10 Tf %d %d Td (%s) Tj ET\n".formatted(x, y, text);
    }

    private static String japanese(int x, int y, String text) {
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return "BT /JP 10 Tf %d %d Td <%s> Tj ET\n".formatted(x, y, hex);
    }
}
