package intercept.desktop.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void marksTheLettersThatWereMeant() {
        assertThat(Fuzzy.match("ali", "To Alice").orElseThrow().matched().toString())
                .isEqualTo("{3, 4, 5}");
        assertThat(Fuzzy.match("gtm", "Go to Messages").orElseThrow().matched().toString())
                .isEqualTo("{0, 3, 6}");
    }

    @Test
    void doesNotPickLettersFromAllOverALongText() {
        assertThat(Fuzzy.match("alice", "mycompany.billing@freemail.example carries the company name"))
                .isEmpty();
    }
}
