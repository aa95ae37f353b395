package intercept.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void areNamedInTheReadersLanguage() {
        var argument = Countries.argument(List.of("BE", "DE"));

        assertThat(Countries.named(argument, Locale.ENGLISH)).isEqualTo("Belgium, Germany");
        assertThat(Countries.named(argument, Locale.JAPANESE)).isEqualTo("ベルギー、ドイツ");
    }

    @Test
    void aCodeWithoutANameStays() {
        assertThat(Countries.named("@ZQ", Locale.ENGLISH)).isEqualTo("ZQ");
    }

    @Test
    void wordsOfAMailAreNoCountries() {
        assertThat(List.of("@example", "@be", "BE", "@BE,", "@")).noneMatch(Countries::are);
    }
}
