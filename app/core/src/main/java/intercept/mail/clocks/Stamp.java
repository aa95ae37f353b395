package intercept.mail.clocks;

import java.time.Duration;
import java.time.Instant;

/// A time as a mark holds it, not yet held against others.
record Stamp(Instant at, Duration precision) {

    static final Duration TICK = Duration.ofNanos(100);

    static Stamp ofSeconds(long seconds) {
        return new Stamp(Instant.ofEpochSecond(seconds), Duration.ofSeconds(1));
    }

    static Stamp ofMillis(long millis) {
        return new Stamp(Instant.ofEpochMilli(millis), Duration.ofMillis(1));
    }
}
