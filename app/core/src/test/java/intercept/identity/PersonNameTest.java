package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "'Smith, Alice', alice|smith",
        "Dr. Alice SMITH, alice|smith",
        "alice.smith1984, alice|smith",
        "AliceSmith, alice|smith",
        "Zoë Müller, muller|zoe",
        "田中 太郎 様, 太郎|田中",
        "'', ''"
    })
    void isASetOfWords(String written, String words) {
        assertThat(PersonName.of(written).words()).isEqualTo(words.isEmpty() ? List.of() : List.of(words.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "alice.smith, Alice Smith, 1",
        "smith_alice, 'Smith, Alice', 1",
        "alicesmith, Alice Smith, 1",
        "alice.m.smith, Alice Smith, 1",
        "alice.smyth, Alice Smith, 0.909",
        "alice, Alice Smith, 0.625",
        "alice.jones, Alice Smith, 0.636",
        "bob.miller, Alice Smith, 0.286",
        "'', Alice Smith, 0"
    })
    void comparesWithoutOrder(String local, String name, double similarity) {
        assertThat(PersonName.of(local).similarity(PersonName.of(name))).isCloseTo(similarity, within(0.001));
    }
}
