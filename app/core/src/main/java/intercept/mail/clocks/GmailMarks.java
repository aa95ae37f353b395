package intercept.mail.clocks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times that Gmail leaves.
///
/// A boundary `000000000000LLLLLLHHHHHHHHHH`: the last ten digits are the microseconds since 1970, their lowest 16
/// bits left out (found by Metaspike; held against the Date of the mails of the corpora). Message-IDs until about
/// 2011, `<hhhhhhhhYYMMDDhhmm…@mail.gmail.com>`, hold the wall clock of California, and so do ids of Received fields
/// of the form `….2009.10.30.01.11.11`; other ids end with milliseconds since 1970.
final class GmailMarks {

    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");
    private static final Pattern BOUNDARY = Pattern.compile("0{12}[0-9a-f]{6}([0-9a-f]{10})");
    private static final Pattern OLD_ID = Pattern.compile(
            "<?[0-9a-f]{8}(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})[a-z][0-9a-z]{4,40}@mail\\.gmail\\.com>?");
    private static final Pattern MILLIS = Pattern.compile("[0-9a-z]{4,40}(?:\\.\\d{1,3}){1,3}\\.(1\\d{12})");
    private static final Pattern WALL_CLOCK = Pattern.compile(
            "[0-9a-z]{4,40}(?:\\.\\d{1,3})?\\.(20\\d{2})\\.(\\d{2})\\.(\\d{2})\\.(\\d{2})\\.(\\d{2})\\.(\\d{2})");

    private GmailMarks() {}

    static Optional<Stamp> boundary(String boundary) {
        var match = BOUNDARY.matcher(boundary);
        if (boundary.length() != 28 || !match.matches()) {
            return Optional.empty();
        }
        long micros = Long.parseLong(match.group(1), 16) << 16;
        return Optional.of(new Stamp(
                Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), Duration.ofNanos(65_536_000)));
    }

    static Optional<Stamp> messageId(String messageId) {
        var match = OLD_ID.matcher(messageId.length() > 100 ? "" : messageId);
        return match.matches() ? wallClock(match, 2000, false) : Optional.empty();
    }

    /// @param id of a Received or X-Received field of Gmail
    static Optional<Stamp> queueId(String id) {
        if (id.length() > 100) {
            return Optional.empty();
        }
        var millis = MILLIS.matcher(id);
        if (millis.matches()) {
            return Optional.of(Stamp.ofMillis(Long.parseLong(millis.group(1))));
        }
        var wall = WALL_CLOCK.matcher(id);
        return wall.matches() ? wallClock(wall, 0, true) : Optional.empty();
    }

    private static Optional<Stamp> wallClock(MatchResult match, int century, boolean seconds) {
        try {
            var local = LocalDateTime.of(
                    century + number(match, 1),
                    number(match, 2),
                    number(match, 3),
                    number(match, 4),
                    number(match, 5),
                    seconds ? number(match, 6) : 0);
            return Optional.of(new Stamp(
                    local.atZone(CALIFORNIA).toInstant(), seconds ? Duration.ofSeconds(1) : Duration.ofMinutes(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
