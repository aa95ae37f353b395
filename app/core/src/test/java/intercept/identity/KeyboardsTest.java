package intercept.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyboardsTest {

    @Test
    void knowsTheKeysAroundAKey() {
        assertThat(Keyboards.around('g')).contains('f', 'h', 't', 'v', 'b');
        assertThat(Keyboards.areNeighbours('m', 'n')).isTrue();
        assertThat(Keyboards.areNeighbours('q', 'p')).isFalse();
    }

    @Test
    void knowsTheKeyboardsOfOtherCountries() {
        assertThat(Keyboards.areNeighbours('t', 'z')).as("German").isTrue();
        assertThat(Keyboards.areNeighbours('a', 'z')).as("French").isTrue();
        assertThat(Keyboards.areNeighbours('o', 'e')).as("Dvorak").isTrue();
    }

    @Test
    void isNoNeighbourOfItselfAndMutual() {
        for (char c = 'a'; c <= 'z'; c++) {
            assertThat(Keyboards.around(c)).isNotEmpty().doesNotContain(c);
            for (char other : Keyboards.around(c)) {
                assertThat(Keyboards.areNeighbours(other, c)).isTrue();
            }
        }
        assertThat(Keyboards.around('ж')).isEmpty();
    }
}
