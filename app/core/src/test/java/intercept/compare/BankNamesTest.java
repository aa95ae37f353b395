package intercept.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankNamesTest {

    @Test
    void knowsSomeBanksByTheirCode() {
        assertThat(BankNames.ofIban("DE89370400440532013000")).contains("Commerzbank");
        assertThat(BankNames.ofIban("LT123250012345678901")).contains("Revolut");
        assertThat(BankNames.ofBic("DEUTDEFF")).contains("Deutsche Bank");
    }

    @Test
    void saysNothingOfOthers() {
        assertThat(BankNames.ofIban("LT121000011101001000")).isEmpty();
        assertThat(BankNames.ofIban("XX")).isEmpty();
        assertThat(BankNames.ofBic("DEMOBEBB")).isEmpty();
    }
}
