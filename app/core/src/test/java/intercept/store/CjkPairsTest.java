package intercept.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CjkPairsTest {

    @Test
    void cutsRunsIntoOverlappingPairs() {
        assertThat(CjkPairs.of("請求書 INV-1042 を送る")).isEqualTo("請求 求書 書 を送 送る る ");
    }

    @Test
    void takesHalfWidthLettersForTheirFullForms() {
        assertThat(CjkPairs.of("ｶﾞｽ")).isEqualTo(CjkPairs.of("ガス"));
    }

    @Test
    void leavesTheRestForTheOtherIndex() {
        assertThat(CjkPairs.without("請求書INV-1042を")).isEqualTo("   INV-1042 ");
        assertThat(CjkPairs.someIn("Zürich, Łódź")).isEqualTo(false);
    }

    @Test
    void asksForPhrasesOfPairs() {
        assertThat(SearchWords.of("請求書 bank acc")).isEqualTo(new SearchWords("\"bank\" \"acc\" *", "\"請求 求書\""));
        assertThat(SearchWords.of("\"new account\" 書")).isEqualTo(new SearchWords("\"new account\"", "\"書\" *"));
        assertThat(SearchWords.of("  ")).isEqualTo(new SearchWords("", ""));
    }
}
