package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "mycompany, mycompany, 0",
        "mycompany, mycmopany, 1",
        "mycompany, mycompanny, 1",
        "mycompany, mycompay, 1",
        "mycompany, mycompamy, 1",
        "mycompany, mycopmamy, 2",
        "ca, abc, 2",
        "'', abc, 3",
        "kitten, sitting, 3",
        "😀a, a😀, 1"
    })
    void countsInsertionsDeletionsReplacementsAndSwaps(String one, String other, int distance) {
        assertThat(EditDistance.upTo(4, one, other)).isEqualTo(distance);
        assertThat(EditDistance.upTo(4, other, one)).isEqualTo(distance);
    }

    @Test
    void stopsCountingWhereItIsAskedTo() {
        assertThat(EditDistance.upTo(2, "mycompany", "customer")).isEqualTo(3);
        assertThat(EditDistance.upTo(2, "a".repeat(10_000), "a".repeat(10_000) + "b"))
                .isEqualTo(3);
    }

    /// What the restricted distance is not.
    @Test
    void isAMetric() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var a = word(random);
            var b = word(random);
            var c = word(random);
            int direct = EditDistance.upTo(20, a, c);
            assertThat(direct).isLessThanOrEqualTo(EditDistance.upTo(20, a, b) + EditDistance.upTo(20, b, c));
            assertThat(direct).isEqualTo(EditDistance.upTo(20, c, a));
            assertThat(direct).isEqualTo(EditDistance.upTo(20, "x" + a + "yz", "x" + c + "yz"));
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
