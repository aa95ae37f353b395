package intercept.desktop.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.StubCase;
import intercept.model.clocks.ClockKind;
import intercept.session.CaseException;
import intercept.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClockLinesTest {

    private static final Words WORDS = Words.of("intercept.desktop.views.messages.words", Locale.ENGLISH);
    private static final Words JAPANESE = Words.of("intercept.desktop.views.messages.words", Locale.JAPANESE);

    @Test
    void standInTheOrderOfTheirTimesWhateverTheirOrderInTheMail() throws CaseException {
        var lines = lines("customer.example");
        assertThat(lines.lines())
                .extracting(line -> line.clock().kind())
                .containsExactly(
                        ClockKind.THREAD_ROOT,
                        ClockKind.SAFE_LINK,
                        ClockKind.RECEIVED,
                        ClockKind.DKIM_SIGNED,
                        ClockKind.DATE,
                        ClockKind.CROSS_TENANT_ARRIVAL,
                        ClockKind.RECEIVED,
                        ClockKind.RECEIVED);
        assertThat(lines.date()).contains(Instant.parse("2026-08-05T09:52:18Z"));
    }

    @Test
    void takeTheFirstTimeOfATrustedServerAndNotOneThatTheSenderMadeUp() throws CaseException {
        assertThat(lines("customer.example").trusted()).contains(Instant.parse("2026-08-05T09:52:23Z"));
    }

    @Test
    void joinWhatIsNearestUntilFewMomentsAreLeft() throws CaseException {
        var lines = lines("customer.example").lines();
        assertThat(ClockMoments.of(lines, 100))
                .extracting(moment -> moment.lines().size())
                .containsExactly(1, 1, 1, 1, 1, 1, 2);
        assertThat(ClockMoments.of(lines, 3))
                .extracting(moment -> moment.lines().size())
                .containsExactly(1, 1, 6);
        assertThat(ClockMoments.of(lines, 3)).extracting(ClockMoments::counts).containsExactly(false, false, true);
    }

    @Test
    void lengthsAreSaidInTheTwoLargestUnitsThatSaySomething() {
        assertThat(LengthOfTime.of(Duration.ofSeconds(-2228), WORDS)).isEqualTo("37 min 8 s");
        assertThat(LengthOfTime.of(Duration.ofDays(365).plusHours(4), WORDS)).isEqualTo("365 d 4 h");
        assertThat(LengthOfTime.of(Duration.ofMillis(300), WORDS)).isEqualTo("under 1 s");
        assertThat(LengthOfTime.signed(Duration.ofHours(-2), WORDS)).isEqualTo("−2 h");
        assertThat(LengthOfTime.signed(Duration.ZERO, WORDS)).isEqualTo("same");
        assertThat(LengthOfTime.of(Duration.ofMinutes(62), JAPANESE)).isEqualTo("1時間2分");
    }

    private static ClockLines lines(String declared) throws CaseException {
        var session = new ExaminedMail(declared).with(StubCase.TWIN, ExaminedMail.TWIN);
        return ClockLines.of(session.examine(StubCase.TWIN).orElseThrow().trace());
    }
}
