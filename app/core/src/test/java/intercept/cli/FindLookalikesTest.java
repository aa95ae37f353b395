package intercept.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindLookalikesTest {

    private final Terminal terminal = new Terminal();

    @Test
    void writesWhatTheContractPromises() throws IOException {
        assertThat(terminal.run("lookalikes", "mycompany.example", "customer.test", "--json"))
                .isEqualTo(ExitCode.DONE);

        var json = new ObjectMapper().readTree(terminal.output());
        assertThat(json.size()).isGreaterThan(4_000);
        for (var lookalike : json) {
            assertThat(lookalike.fieldNames())
                    .toIterable()
                    .containsExactly("name", "of", "technique", "registered", "mx", "unicode", "likeness");
            assertThat(lookalike.get("of").asText()).isIn("mycompany.example", "customer.test");
            assertThat(lookalike.get("registered").isNull()).isTrue();
            assertThat(lookalike.get("mx").isEmpty()).isTrue();
            assertThat(lookalike.get("likeness").asDouble()).isBetween(0.0, 1.0);
        }
        assertThat(terminal.messages()).isEmpty();
    }

    @Test
    void listsTheMostDangerousFirstAndCountsByTechnique() {
        assertThat(terminal.run("lookalikes", "mycompany.example", "--most", "5"))
                .isEqualTo(ExitCode.DONE);

        assertThat(terminal.output())
                .startsWith("mycompany.example: ")
                .contains(
                        "the most dangerous first",
                        "Hardly anybody sees the difference",
                        "  94 %  mycornpany.example ",
                        " ascii-pair")
                .contains("… and ", "see them with --most", "By technique:", "a letter left out");
        assertThat(terminal.output().lines().filter(line -> line.contains(" % ")))
                .hasSize(5);
    }

    @Test
    void isTheSameEveryTime() {
        terminal.run("lookalikes", "mycompany.example");
        var again = new Terminal();
        again.run("lookalikes", "MAIL.mycompany.example.");

        assertThat(again.output()).isEqualTo(terminal.output());
    }

    @Test
    void doesNotAskTheNetworkYet() {
        assertThat(terminal.run("lookalikes", "mycompany.example", "--resolve")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.messages())
                .isEqualToIgnoringNewLines(
                        "--resolve is not available yet: it comes with domain look-ups, and this version "
                                + "asks no network. See “intercept lookalikes --help”.");
        assertThat(terminal.output()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "co.uk", "192.0.2.1", "my company", "a..b", "\u0007\u0007.example"})
    void refusesWhatIsNoName(String name) {
        assertThat(terminal.run("lookalikes", "mycompany.example", name)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.messages().lines()).hasSize(1).allMatch(line -> line.contains("no domain"));
        assertThat(terminal.output()).isEmpty();
    }

    @Test
    void refusesNoNameAtAllAndNoNumber() {
        assertThat(terminal.run("lookalikes")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("lookalikes", "mycompany.example", "--most", "0"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.run("lookalikes", "mycompany.example", "--most", "x"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.messages().lines()).hasSize(3);
    }

    @Test
    void shortensAMonsterInItsMessage() {
        assertThat(terminal.run("lookalikes", "a".repeat(10_000))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(terminal.messages()).hasSizeLessThan(300);
    }
}
