package intercept.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.session.CaseException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GlanceTest {

    @Test
    void knowsTheYearThatGoesWithoutSaying() throws CaseException {
        assertThat(Glance.of(new StubCase()).mainYear()).isEqualTo(OptionalInt.of(2026));
        assertThat(Glance.of(StubCase.empty()).mainYear()).isEqualTo(OptionalInt.empty());
    }
}
