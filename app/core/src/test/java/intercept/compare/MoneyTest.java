package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£480.00",
                "1.234,56",
                "¥385,000",
                "12 EUR",
                "EUR 17,450.00",
                "US$1,200",
                "480.00-",
                "-1 234,50",
                "−99.90",
                "385,000円",
                "１２，０００円",
                "1'250.00 CHF"
            })
    void aNumberWithACurrencyOrTwoDecimalsIsMoney(String printed) {
        assertThat(Money.isWritten(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"480", "1,234", "3.5", "12 PCS", "INV 1042", "19 %", "DE89", "", "€"})
    void aNumberWithoutThemIsNot(String printed) {
        assertThat(Money.isWritten(printed)).isFalse();
    }
}
