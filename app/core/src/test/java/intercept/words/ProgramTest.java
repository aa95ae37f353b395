package intercept.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void saysItsNameAndTheVersionOfTheBuild() {
        assertThat(Program.NAME_AND_VERSION).matches("Intercept (\\d+\\.\\d+\\.\\d+.*|\\(development\\))");
    }
}
