package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.model.document.Box;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Labels and values set at random: beside each other, beneath, in one cell, among words that mean nothing.
class FieldsAnywhereTest {

    record Fact(Kind kind, List<String> labels, List<String> printed, String value) {}

    private static final List<Fact> FACTS = List.of(
            new Fact(
                    Kind.IBAN,
                    List.of("IBAN", "IBAN:", "Iban no."),
                    List.of("BE68 5390 0754 7034", "BE68539007547034", "ＢＥ６８　５３９０　０７５４　７０３４"),
                    "BE68539007547034"),
            new Fact(
                    Kind.BIC,
                    List.of("BIC", "SWIFT code:", "BIC/SWIFT", "Code BIC :"),
                    List.of("COBADEFF", "COBADEFFXXX"),
                    "COBADEFF"),
            new Fact(
                    Kind.ACCOUNT_HOLDER,
                    List.of("Account holder", "Kontoinhaber:", "Bénéficiaire :", "Titular:", "口座名義："),
                    List.of("Example Trading", "株式会社見本"),
                    ""),
            new Fact(
                    Kind.AMOUNT,
                    List.of("Amount due", "Zahlbetrag:", "Net à payer", "Total a pagar:", "ご請求金額", "Te betalen"),
                    List.of("1,234.56", "1.234,56", "€ 1 234,56", "EUR 1'234.56", "1234,56 €"),
                    "1234.56"),
            new Fact(
                    Kind.INVOICE_NUMBER,
                    List.of("Invoice number:", "Rechnungs-Nr.", "N° de facture :", "Fattura n.", "請求書番号"),
                    List.of("INV-1042", "2026/117", "R2026.117", "471102"),
                    ""),
            new Fact(
                    Kind.DUE_DATE,
                    List.of("Due date", "Fällig am", "Date d'échéance :", "Scadenza:", "お支払期限"),
                    List.of("2026-08-05", "05.08.2026", "5 August 2026", "2026年8月5日"),
                    "2026-08-05"),
            new Fact(
                    Kind.PHONE,
                    List.of("Tel.", "Phone:", "Téléphone :", "電話番号"),
                    List.of("+49 30 1234567", "+49 (0)30 1234-567"),
                    "+49301234567"));

    private static final List<String> NOISE = List.of(
            "Thank you for your business",
            "Registered in England 181098",
            "40 pallets of paper",
            "Customer no. 4711",
            "Musterstraße 12",
            "VAT 20 %",
            "12345 Musterstadt",
            "有限会社テスト");

    @ParameterizedTest
    @MethodSource("layouts")
    void findsTheValueAndItsPlaceWhereverItStands(Fact fact, long seed) {
        var random = new Random(seed);
        var label = one(fact.labels(), random);
        var printed = one(fact.printed(), random);
        var sheet = new Sheet();
        double x = 40 + random.nextInt(120);
        double y = 100 + random.nextInt(400);
        sheet.put(40, y - 60, one(NOISE, random)).put(40, y + 60, one(NOISE, random));
        double valueX;
        double valueY = y;
        switch (random.nextInt(3)) {
            case 0 -> valueX = x + Sheet.width(label) + 3;
            case 1 -> valueX = x + Sheet.width(label) + 30 + random.nextInt(150);
            default -> {
                valueX = x + random.nextInt(5);
                valueY = y + 12 + random.nextInt(8);
            }
        }
        sheet.put(x, y, label).put(valueX, valueY, printed);
        var expected = boxOf(printed, valueX, valueY);

        var fields = InvoiceFields.find(List.of(sheet.page()));

        assertThat(fields)
                .as("%s %s".formatted(label, printed))
                .filteredOn(field -> field.kind() == fact.kind())
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.value()).startsWith(fact.value());
                    assertThat(field.box().with(expected))
                            .as("covers the value")
                            .isEqualTo(field.box());
                    assertThat(field.box().area()).as("is tight").isLessThan(expected.area() * 1.5 + 1);
                });
    }

    static Stream<Arguments> layouts() {
        return FACTS.stream()
                .flatMap(fact -> IntStream.range(0, 120)
                        .mapToObj(seed ->
                                Arguments.of(fact, 31L * seed + fact.value().length())));
    }

    /// Of the digits and letters; the sign of a currency is a field of its own.
    private static Box boxOf(String printed, double x, double y) {
        int start = 0;
        int end = printed.length();
        if (printed.startsWith("€ ")) {
            start = 2;
        }
        if (printed.startsWith("EUR ")) {
            start = 4;
        }
        if (printed.endsWith(" €")) {
            end -= 2;
        }
        double left = x;
        for (var word : printed.substring(0, start).split(" ", -1)) {
            left += word.isEmpty() ? 0 : Sheet.width(word) + 3;
        }
        double width = 0;
        var words = printed.substring(start, end).split(" ", -1);
        for (var word : words) {
            width += Sheet.width(word) + (width == 0 ? 0 : 3);
        }
        return new Box(left, y, width, 10);
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
