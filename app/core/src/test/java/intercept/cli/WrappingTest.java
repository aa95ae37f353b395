package intercept.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void wrapsAtBlanksAndKeepsAPathWhole() {
        assertThat(Wrapping.lines("one two three /a/very/long/path four", 2, 12))
                .containsExactly("  one two", "  three", "  /a/very/long/path", "  four");
    }

    @Test
    void wrapsJapaneseByItsWidthAndBeginsNoLineWithAFullStop() {
        assertThat(Wrapping.lines("証拠からわかること。以上", 0, 18)).containsExactly("証拠からわかるこ", "と。以上");
        assertThat(Wrapping.lines("証拠からわかること。以上", 0, 18))
                .allSatisfy(line -> assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(18));
    }
}
