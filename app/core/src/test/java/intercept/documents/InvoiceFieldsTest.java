package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import intercept.model.document.Box;
import intercept.model.document.InvoiceField;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceFieldsTest {

    @Test
    void readsAnInvoiceFromTopToBottom() {
        assertThat(facts(Sheet.of(
                        "My Company NV\tINVOICE INV-1042",
                        "Invoice date\t6 July 2026",
                        "Due date\t5 August 2026",
                        "Your order\tPO 77-310",
                        "Label stock, white\t12,400.00",
                        "VAT 0 % (export)\t0.00",
                        "Total to pay\tEUR 17,450.00",
                        "Account holder\tMy Company NV",
                        "IBAN\tBE68 5390 0754 7034",
                        "BIC\tDEMOBEBB",
                        "Bank\tDemo Bank, Gent",
                        "mycompany.example\t+32 9 555 01 40\tbilling@mycompany.example")))
                .containsExactly(
                        "INVOICE_NUMBER INV-1042",
                        "INVOICE_DATE 2026-07-06",
                        "DUE_DATE 2026-08-05",
                        "ORDER_NUMBER PO 77-310",
                        "CURRENCY EUR",
                        "AMOUNT 17450.00",
                        "ACCOUNT_HOLDER My Company NV",
                        "IBAN BE68539007547034",
                        "BIC DEMOBEBB",
                        "BANK Demo Bank, Gent",
                        "WEB mycompany.example",
                        "PHONE +3295550140",
                        "EMAIL billing@mycompany.example");
    }

    @Test
    void saysWhereAValueStandsWithoutItsLabel() {
        var sheet = new Sheet().number(3).put(50, 100, "IBAN: BE68 5390 0754 7034 today");

        assertThat(InvoiceFields.find(List.of(sheet.page())))
                .containsExactly(new InvoiceField(
                        Kind.IBAN,
                        "BE68539007547034",
                        "BE68 5390 0754 7034",
                        Optional.of(new PaymentAccount(PaymentAccount.Type.IBAN, "BE68539007547034", Checksum.VALID)),
                        3,
                        new Box(78, 100, 89, 10)));
    }

    @Test
    void cutsAValueOutOfTheWordItIsGluedTo() {
        var box = only(new Sheet().put(50, 100, "IBAN:BE68539007547034"), Kind.IBAN)
                .box();

        assertThat(box.x()).isBetween(64.0, 75.0);
        assertThat(box.right()).isEqualTo(155);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoice number: 2026-117",
                "Invoice No. 2026-117",
                "Invoice # 2026-117",
                "Invoice 2026-117 of 5 August 2026",
                "INVOICE\t2026-117",
                "Rechnungsnummer:2026-117",
                "Rechnungs-Nr.: 2026-117",
                "Rechnung Nr. 2026-117 vom 05.08.2026",
                "Rechnung # 2026-117",
                "Facture n° 2026-117",
                "N° de facture\t2026-117",
                "Factura nº 2026-117",
                "Fattura n. 2026-117 del 05/08/2026",
                "Factuurnummer 2026-117",
                "請求書番号：2026-117",
                "請求書番号\t２０２６－１１７",
                "发票号码: 2026-117",
                "Customer number: 4711\tInvoice number: 2026-117"
            })
    void findsInvoiceNumbersInManyLanguages(String line) {
        assertThat(values(Sheet.of(line), Kind.INVOICE_NUMBER)).containsExactly("2026-117");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Purchase order\tPO-88",
                "Your order no.: PO-88",
                "Ihre Bestellnummer: PO-88",
                "N° BON DE COMMANDE : PO-88",
                "Nº pedido: PO-88",
                "Vostro ordine n. PO-88",
                "Uw referentie: PO-88",
                "注文番号：PO-88",
                "订单号：PO-88"
            })
    void findsOrderNumbersInManyLanguages(String line) {
        assertThat(values(Sheet.of(line), Kind.ORDER_NUMBER)).containsExactly("PO-88");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amount due\tEUR 1,234.56",
                "Total due: € 1 234.56",
                "Gesamtbetrag: 1.234,56 €",
                "Zahlbetrag\t1.234,56",
                "Zu zahlender Betrag (EUR)\t1'234.56",
                "Total TTC\t1 234,56 €",
                "NET A PAYER\t1 234,56 EUR",
                "Total a pagar: 1.234,56 €",
                "Totale da pagare\t€ 1.234,56",
                "Te betalen: € 1.234,56",
                "ご請求金額\t1,234.56",
                "应付金额：1,234.56",
                "Total\t100.00\t1,234.56"
            })
    void findsWhatIsToBePaidInManyLanguages(String line) {
        assertThat(values(Sheet.of(line), Kind.AMOUNT)).containsExactly("1234.56");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ご請求金額 ¥123,456- | 123456.00 | JPY",
                "ご請求金額：１２３，４５６円（税込） | 123456.00 | JPY",
                "合計 ￥123,456 | 123456.00 | JPY",
                "应付金额：人民币 1,234.00 元 | 1234.00 | CNY",
                "Amount due EUR 12 | 12.00 | EUR",
                "Balance due: $1,234.50 | 1234.50 | USD",
                "Total due: CHF 1'234.50 | 1234.50 | CHF",
                "Grand total £99.00 | 99.00 | GBP",
                "Total incl. VAT: -233,47 € | -233.47 | EUR",
                "Total payable Rs. 1,23,456.00 | 123456.00 | INR"
            })
    void knowsTheCurrencyOfAnAmount(String line, String amount, String currency) {
        assertThat(facts(Sheet.of(line))).containsExactlyInAnyOrder("AMOUNT " + amount, "CURRENCY " + currency);
    }

    @Test
    void prefersWhatIsToBePaidToTotalsAndTotalsToNothing() {
        assertThat(values(
                        Sheet.of(
                                "Subtotal\t100.00",
                                "VAT 20 %\t20.00",
                                "Total\t120.00",
                                "Amount paid\t50.00",
                                "Balance due\t70.00"),
                        Kind.AMOUNT))
                .containsExactly("70.00");
        assertThat(values(Sheet.of("Subtotal\t100.00", "Tax\t20.00", "Total\t120.00"), Kind.AMOUNT))
                .containsExactly("120.00");
    }

    @Test
    void takesNoColumnOfGoodsForATotal() {
        assertThat(values(
                        Sheet.of(
                                "Goods\tGesamtbetrag",
                                "Balloons\t160,00 €",
                                "Air\t316,00 €",
                                "Design\t20,00 €",
                                "",
                                "",
                                "Gesamtbetrag: 571,04 €"),
                        Kind.AMOUNT))
                .containsExactly("571.04");
    }

    @Test
    void takesTheSumThatClosesAColumn() {
        assertThat(values(Sheet.of("MwSt-%\tEndbetrag", "19,0\t382,47", "7,0\t136,52", "\t518,99"), Kind.AMOUNT))
                .containsExactly("518.99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Due date: 2026-08-05",
                "Please pay by 5 August 2026.",
                "Fällig am 05.08.2026",
                "Bitte überweisen Sie bis zum 05.08.2026.",
                "Zahlbar innerhalb 30 Tagen netto bis 05.08.2026, 3% Skonto innerhalb 10 Tagen bis 15.07.2026",
                "Date d'échéance : 05/08/2026",
                "Date d’échéance\t5 août 2026",
                "Fecha de vencimiento: 5 de agosto de 2026",
                "Scadenza: 5 agosto 2026",
                "Vervaldatum\t5-8-2026",
                "お支払期限：2026年8月5日",
                "お支払期限\t令和8年8月5日",
                "付款期限：2026年8月5日",
                "Due date\tAug 5, 2026"
            })
    void findsDueDatesInManyLanguages(String line) {
        assertThat(values(Sheet.of(line), Kind.DUE_DATE)).containsExactly("2026-08-05");
    }

    @Test
    void decidesTheOrderOfDayAndMonthByOtherDates() {
        assertThat(facts(Sheet.of("Invoice date: 07/31/2026", "Due date: 08/05/2026")))
                .containsExactly("INVOICE_DATE 2026-07-31", "DUE_DATE 2026-08-05");
        assertThat(facts(Sheet.of("Invoice date: 31/07/2026", "Due date: 08/05/2026")))
                .containsExactly("INVOICE_DATE 2026-07-31", "DUE_DATE 2026-05-08");
    }

    @Test
    void decidesTheOrderOfDayAndMonthByLanguageAndMoney() {
        assertThat(values(Sheet.of("Fälligkeit: 08/05/2026", "Rechnungsnummer: R-1"), Kind.DUE_DATE))
                .containsExactly("2026-05-08");
        assertThat(values(Sheet.of("Due date: 08/05/2026", "Total due: USD 12.00"), Kind.DUE_DATE))
                .containsExactly("2026-08-05");
        assertThat(values(Sheet.of("Due date: 08/05/2026", "Total due: GBP 12.00"), Kind.DUE_DATE))
                .containsExactly("2026-05-08");
    }

    @Test
    void keepsADateAsPrintedWhereNothingDecidesItsOrder() {
        assertThat(values(Sheet.of("Due date: 08/05/2026"), Kind.DUE_DATE)).containsExactly("08/05/2026");
    }

    @Test
    void findsValuesBeneathTheirLabels() {
        assertThat(facts(Sheet.of("Invoice number\tDue date\tAmount due", "INV-7\t5 August 2026\t1,234.56")))
                .containsExactly("INVOICE_NUMBER INV-7", "DUE_DATE 2026-08-05", "AMOUNT 1234.56");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beneficiary: Example Trading Ltd. | Example Trading Ltd.",
                "Kontoinhaber: Beispiel GmbH & Co. KG | Beispiel GmbH & Co. KG",
                "Titulaire du compte : Société Exemple SARL | Société Exemple SARL",
                "Titular: Ejemplo S.L. | Ejemplo S.L.",
                "Intestatario: Esempio S.r.l. | Esempio S.r.l.",
                "t.n.v. Voorbeeld B.V. | Voorbeeld B.V.",
                "口座名義：カ）ミホン　シヨウジ | カ)ミホン シヨウジ",
                "口座名義（カナ）：ｶ)ﾐﾎﾝ | カ)ミホン",
                "户名：示例有限公司 | 示例有限公司"
            })
    void findsWhoIsPaid(String line, String holder) {
        assertThat(values(Sheet.of(line), Kind.ACCOUNT_HOLDER)).containsExactly(holder);
    }

    @Test
    void readsANameOnThatWrapsInItsColumn() {
        assertThat(facts(Sheet.of(
                        "Beneficiary\tThe Very Long Trading and", "\tShipping Company Limited", "Bank\tExample Bank")))
                .containsExactly(
                        "ACCOUNT_HOLDER The Very Long Trading and Shipping Company Limited", "BANK Example Bank");
    }

    @Test
    void findsTheBankThatStandsBesideAnIbanWithoutALabel() {
        assertThat(facts(Sheet.of("Commerzbank Musterstadt", "IBAN DE89 3704 0044 0532 0130 00", "COBADEFFXXX")))
                .containsExactly("BANK Commerzbank Musterstadt", "IBAN DE89370400440532013000", "BIC COBADEFFXXX");
    }

    @Test
    void findsTwoAccountsOnAPage() {
        assertThat(facts(Sheet.of("EUR\tIBAN DE89 3704 0044 0532 0130 00", "GBP\tIBAN GB33 BUKB 2020 1555 5555 55")))
                .containsExactly("IBAN DE89370400440532013000", "IBAN GB33BUKB20201555555555");
    }

    @Test
    void findsAnIbanThatWrapsInItsColumn() {
        assertThat(facts(Sheet.of(
                        "Example Bank\tIBAN\tGiro No.", "044 025 50\tDE89 3704 0044\t888-9999", "\t0532 0130 00")))
                .contains("IBAN DE89370400440532013000");
    }

    @Test
    void keepsAnIbanWithWrongCheckDigits() {
        assertThat(only(Sheet.of("IBAN\tDE88 3704 0044 0532 0130 00", "12345 Berlin"), Kind.IBAN)
                        .account())
                .contains(new PaymentAccount(PaymentAccount.Type.IBAN, "DE88370400440532013000", Checksum.INVALID));
    }

    @Test
    void findsNationalAccountsInATable() {
        assertThat(values(Sheet.of("Sort code\tAccount number", "20-00-00\t55779911"), Kind.ACCOUNT))
                .containsExactly("sortcode:200000/55779911");
    }

    @Test
    void findsJapaneseAccountsInATable() {
        assertThat(facts(Sheet.of(
                        "お振込先", "銀行名\tみほん銀行（0001）", "支店名\t東京支店（123）", "口座種別\t普通", "口座番号\t１２３４５６７", "口座名義\tカ）ミホン")))
                .containsExactly("BANK みほん銀行(0001)", "ACCOUNT zengin:0001-123-1-1234567", "ACCOUNT_HOLDER カ)ミホン");
    }

    @Test
    void readsLabelsThatRunFromTheRight() {
        var sheet = new Sheet()
                .putFromTheRight(500, 100, "מספר חשבונית: 2026-117")
                .putFromTheRight(500, 120, "תאריך תשלום: 05.08.2026")
                .putFromTheRight(500, 140, "סה\"כ לתשלום:")
                .putFromTheRight(300, 140, "₪1,234.56")
                .putFromTheRight(500, 160, "رقم الفاتورة: 88-1");

        assertThat(facts(sheet.pageFromTheRight()))
                .contains(
                        "INVOICE_NUMBER 2026-117",
                        "DUE_DATE 2026-08-05",
                        "AMOUNT 1234.56",
                        "CURRENCY ILS",
                        "INVOICE_NUMBER 88-1");
    }

    @Test
    void takesNoPostcodeForATelephoneNumber() {
        assertThat(facts(Sheet.of("Téléphone\t44000 Nantes", "+33 4 55 50 01 18")))
                .containsExactly("PHONE +33455500118");
    }

    @Test
    void tellsTelephoneFromFax() {
        assertThat(facts(Sheet.of("Tel. 089/99822-0, Fax 089/99823-0", "Fax: +49 89 998230", "fon (555) 23 78 -0")))
                .containsExactly("PHONE 089998220", "PHONE 55523780");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivery date: 05.08.2026",
                "Lieferdatum\t05.08.2026",
                "Leistungszeitraum 01.08.2026 - 31.08.2026",
                "Customer number: 4711",
                "Kundennummer\t4711",
                "N° DE CLIENT : REFCLI0215",
                "VAT ID\tDE136695976",
                "USt-IdNr. DE136695976",
                "N° TVA : FR 32 123 456 789",
                "40 pallets\t12,400.00",
                "Quantity\t40",
                "SIRET : 123 456 789 00014",
                "Subtotal\t573.00",
                "Page 1 of 2",
                "Please quote your invoice number when you pay.",
                "Invoice address",
                "Total\t40 pallets",
                "HRB 181098",
                "登録番号 T1234567890123",
                "納品日：2026年8月5日",
                "Zahlbar innerhalb von 30 Tagen",
                "Thank you for your business.",
                "The bank will not be liable; the beneficiary agrees.",
                "DOCUMENT ORIGINAL SHIPMENT",
                "05.08.2026",
                "1,234.56",
                "Version 2.5.1 of file.name"
            })
    void leavesEverythingElseAlone(String line) {
        assertThat(facts(Sheet.of(line))).isEmpty();
    }

    @Test
    void findsNothingOnABlankPage() {
        assertThat(InvoiceFields.find(List.of(new Sheet().page()))).isEmpty();
    }

    private static InvoiceField only(Sheet sheet, Kind kind) {
        var found = InvoiceFields.find(List.of(sheet.page())).stream()
                .filter(field -> field.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> values(Sheet sheet, Kind kind) {
        return InvoiceFields.find(List.of(sheet.page())).stream()
                .filter(field -> field.kind() == kind)
                .map(InvoiceField::value)
                .toList();
    }

    private static List<String> facts(Sheet sheet) {
        return facts(sheet.page());
    }

    private static List<String> facts(PageContent page) {
        return InvoiceFields.find(List.of(page)).stream()
                .map(field -> field.kind() + " " + field.value())
                .toList();
    }
}
