package intercept.mail.clocks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times in the names that servers give to mails in their queues.
///
/// Exim (specification, chapter “How Exim receives and delivers mail”, message identification): seconds since 1970 in
/// base 62, six digits first. Sendmail 8.10 and later (`assign_queueid` in queue.c): year since 1900 modulo 60, month,
/// day, hour, minute, second, each one digit of base 60, universal time. Postfix with long ids (`mail_queue.h`):
/// seconds since 1970 in base 52 (no vowels), then four digits of microseconds; its short ids hold only microseconds.
final class QueueIds {

    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String BASE_52 = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";

    private static final Pattern EXIM =
            Pattern.compile("(?:E|<E)?([0-9A-Za-z]{6})-(?:[0-9A-Za-z]{6}-[0-9A-Za-z]{2}|[0-9A-Za-z]{11}-[0-9A-Za-z]{4})"
                    + "(?:@[^\\s>]{1,255}>?)?");
    private static final Pattern SENDMAIL = Pattern.compile(
            "([0-9A-Za-x])([0-9AB])([1-9A-V])([0-9A-N])([0-9A-Za-x])([0-9A-Za-x])" + "[0-9A-Za-z]{1,2}\\d{5,7}");
    private static final Pattern POSTFIX = Pattern.compile("([0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{6})"
            + "([0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{4})z[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-y]{1,12}");

    private static final int FIRST_YEAR = 1990;

    private QueueIds() {}

    /// @param id of a Received field, or a Message-ID that Exim made of it
    static Optional<Stamp> exim(String id) {
        var match = EXIM.matcher(id.length() > 300 ? "" : id);
        return match.matches() ? Optional.of(Stamp.ofSeconds(number(match.group(1), BASE_62))) : Optional.empty();
    }

    static Optional<Stamp> sendmail(String id) {
        var match = SENDMAIL.matcher(id.length() > 20 ? "" : id);
        if (!match.matches()) {
            return Optional.empty();
        }
        int[] digits = new int[6];
        for (int i = 0; i < 6; i++) {
            digits[i] = BASE_62.indexOf(match.group(i + 1));
        }
        int year = 1900 + digits[0];
        while (year < FIRST_YEAR) {
            year += 60;
        }
        try {
            var at = LocalDateTime.of(year, digits[1] + 1, digits[2], digits[3], digits[4], digits[5]);
            return Optional.of(new Stamp(at.toInstant(ZoneOffset.UTC), Duration.ofSeconds(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Stamp> postfix(String id) {
        var match = POSTFIX.matcher(id.length() > 30 ? "" : id);
        if (!match.matches()) {
            return Optional.empty();
        }
        long seconds = number(match.group(1), BASE_52);
        long micros = number(match.group(2), BASE_52);
        return micros >= 1_000_000
                ? Optional.empty()
                : Optional.of(new Stamp(Instant.ofEpochSecond(seconds, micros * 1_000), Duration.ofNanos(1_000)));
    }

    private static long number(String digits, String alphabet) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * alphabet.length() + alphabet.indexOf(digits.charAt(i));
        }
        return value;
    }
}
