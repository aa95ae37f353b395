package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeMailTest {

    @ParameterizedTest
    @CsvSource({
        "gmail.com, true",
        "GMail.com, true",
        "mail.yahoo.co.jp, true",
        "163.com, true",
        "freemail.example, true",
        "outlook.test, true",
        "mycompany.example, false",
        "notgmail.com, false",
        "'', false"
    })
    void knowsServicesWhereAnybodyOpensAMailbox(String domain, boolean free) {
        assertThat(FreeMail.serves(domain)).isEqualTo(free);
    }
}
