package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixListTest {

    @ParameterizedTest
    @CsvSource({
        "shop.mycompany.co.uk, mycompany.co.uk, mycompany.co.uk, co.uk",
        "mycompany.uk.com, uk.com, mycompany.uk.com, com",
        "a.mycompany.blogspot.com, blogspot.com, mycompany.blogspot.com, com",
        "a.b.nowhere, b.nowhere, b.nowhere, nowhere"
    })
    void asksEitherForTheRegistryOrForWhoeverHandsOutNames(
            String domain, String ofRegistry, String ofAnybody, String suffix) {
        assertThat(SuffixList.ICANN.registrable(domain)).hasValue(ofRegistry);
        assertThat(SuffixList.WHOLE.registrable(domain)).hasValue(ofAnybody);
        assertThat(SuffixList.ICANN.suffix(domain)).isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "com, com",
        "co.uk, co.uk",
        "localhost, localhost",
        "192.0.2.1, ''",
        "[2001:db8::1], ''",
        ".mycompany.example, ''",
        "a..b.example, ''"
    })
    void nobodyRegisteredASuffixAnAddressOrNonsense(String domain, String suffix) {
        assertThat(SuffixList.ICANN.registrable(domain)).isEmpty();
        assertThat(SuffixList.WHOLE.registrable(domain)).isEmpty();
        assertThat(SuffixList.ICANN.suffix(domain)).isEqualTo(suffix);
    }
}
