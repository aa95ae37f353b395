package intercept.desktop.views.overview;

import intercept.model.CaseDescription.Payment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Time since a payment. Banks call a payment back most easily on the first day, and hardly after the third.
///
/// @param since empty where the payment's time is not known
record MoneyClock(Payment payment, Optional<Duration> since) {

    private static final Duration FIRST_MARK = Duration.ofDays(1);
    private static final Duration LAST_MARK = Duration.ofDays(3);

    /// How far a payment has gone.
    enum Phase {
        FIRST_DAY,
        THREE_DAYS,
        LATER,
        UNKNOWN
    }

    /// The latest payment; a dated one before an undated one.
    static Optional<MoneyClock> of(List<Payment> payments, Instant now) {
        return payments.stream()
                .max(Comparator.comparing(payment -> payment.at().orElse(Instant.MIN)))
                .map(payment -> new MoneyClock(
                        payment,
                        payment.at().map(at -> Duration.between(at, now)).map(MoneyClock::notNegative)));
    }

    private static Duration notNegative(Duration since) {
        return since.isNegative() ? Duration.ZERO : since;
    }

    Phase phase() {
        return since.map(passed -> passed.compareTo(FIRST_MARK) < 0
                        ? Phase.FIRST_DAY
                        : passed.compareTo(LAST_MARK) < 0 ? Phase.THREE_DAYS : Phase.LATER)
                .orElse(Phase.UNKNOWN);
    }

    /// Share of the three days that has passed, 0 to 1.
    double share() {
        return since.map(passed -> Math.min(1, (double) passed.toSeconds() / LAST_MARK.toSeconds()))
                .orElse(0.0);
    }

    Optional<Instant> firstMark() {
        return payment.at().map(at -> at.plus(FIRST_MARK));
    }

    Optional<Instant> lastMark() {
        return payment.at().map(at -> at.plus(LAST_MARK));
    }

    /// What is left until the first mark.
    Optional<Duration> leftOfFirstDay() {
        return since.map(FIRST_MARK::minus).filter(left -> !left.isNegative());
    }
}
