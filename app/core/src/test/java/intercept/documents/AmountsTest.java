package intercept.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.56 | 1234.56",
                "1.234,56 | 1234.56",
                "1 234,56 | 1234.56",
                "1'234.56 | 1234.56",
                "1\u2019234.56 | 1234.56",
                "1234.56 | 1234.56",
                "1234,5 | 1234.50",
                "12 345 678,90 | 12345678.90",
                "1.234 | 1234.00",
                "1,234 | 1234.00",
                "0.125 | 0.13",
                "12,34,567.00 | 1234567.00",
                "\u00A5123,456 | 123456.00",
                "EUR 12 | 12.00",
                "12,- \u20AC | 12.00",
                "12.00\u20AC | 12.00",
                "-5,60 | -5.60",
                "5,60- | -5.60",
                "\u22125,60 | -5.60",
                "\u00A5123,456- | 123456.00",
                "1,234.56. | 1234.56"
            })
    void readsNumbersAsTheyArePrinted(String printed, String value) {
        assertThat(Amounts.at(FoldedText.fold(printed))
                        .map(amount -> amount.reading().value()))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19 %",
                "19,00% MwSt.",
                "05.08.2026",
                "2026-08-05",
                "05/08/2026",
                "2026年8月5日",
                "40 pallets",
                "3 Stk",
                "1.2.3",
                "12.34.56",
                "A12",
                "12:30",
                "1,2,3",
                "",
                "EUR",
                "Betrag 12,00"
            })
    void refusesWhatIsNoAmount(String printed) {
        assertThat(Amounts.at(printed)).isEmpty();
    }
}
