package intercept.desktop.views.overview;

import static org.assertj.core.api.Assertions.assertThat;

import intercept.desktop.views.overview.MoneyClock.Phase;
import intercept.model.CaseDescription.Payment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyClockTest {

    private static final Instant PAID = Instant.parse("2026-08-06T14:20:00Z");

    @Test
    void countsFromThePayment() {
        var clock = after(Duration.ofMinutes(18 * 60 + 22));

        assertThat(clock.since()).isEqualTo(Optional.of(Duration.ofMinutes(18 * 60 + 22)));
        assertThat(clock.leftOfFirstDay()).isEqualTo(Optional.of(Duration.ofMinutes(5 * 60 + 38)));
        assertThat(clock.phase()).isEqualTo(Phase.FIRST_DAY);
    }

    @Test
    void passesItsMarks() {
        assertThat(after(Duration.ofHours(30)).phase()).isEqualTo(Phase.THREE_DAYS);
        assertThat(after(Duration.ofDays(90)).phase()).isEqualTo(Phase.LATER);
        assertThat(after(Duration.ofDays(90)).share()).isEqualTo(1);
        assertThat(after(Duration.ofHours(30)).leftOfFirstDay()).isEmpty();
    }

    @Test
    void doesNotRunBackwards() {
        assertThat(after(Duration.ofHours(-3)).since()).isEqualTo(Optional.of(Duration.ZERO));
    }

    @Test
    void saysNothingOfAPaymentWithoutATime() {
        var undated = new Payment("INV-1", "10", "EUR", "DE89370400440532013000", Optional.empty());

        assertThat(MoneyClock.of(List.of(undated), PAID).orElseThrow().phase()).isEqualTo(Phase.UNKNOWN);
        assertThat(MoneyClock.of(List.of(), PAID)).isEmpty();
    }

    private static MoneyClock after(Duration passed) {
        var payment = new Payment("INV-1042", "17450.00", "EUR", "LT121000011101001000", Optional.of(PAID));
        return MoneyClock.of(List.of(payment), PAID.plus(passed)).orElseThrow();
    }
}
