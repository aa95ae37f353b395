package intercept.dns;

import intercept.dns.Zone.ZoneDate;
import intercept.dns.Zone.ZoneDate.From;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads when a zone file was recorded (CONTRACT section 1). Dates without a time zone are taken as UTC.
final class ZoneDates {

    private static final Pattern COMMENT = Pattern.compile(
            "^;+[ \\t]*recorded[ \\t]+(?:at[ \\t]+)?(?<at>[0-9]{4}[0-9T:.+Zz -]*?)"
                    + "(?:[ \\t]+from[ \\t]+(?<server>[^ \\t\\r]{1,300}).*)?[ \\t\\r]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{2}");
    private static final Pattern IN_NAME =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[-_.]?([0-9]{2})[-_.]?([0-9]{2})(?![0-9])");
    private static final int FIRST_YEAR = 1985;
    private static final int LAST_YEAR = 2100;

    /// What the comment of a file says.
    record Comment(ZoneDate date, Optional<String> server) {
        static final Comment NONE = new Comment(ZoneDate.UNKNOWN, Optional.empty());
    }

    private ZoneDates() {}

    static Comment comment(String text) {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            var line = text.substring(start, end < 0 ? text.length() : end);
            if (!line.isBlank()) {
                return line.length() > 1000 ? Comment.NONE : ofLine(line);
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return Comment.NONE;
    }

    private static Comment ofLine(String line) {
        var match = COMMENT.matcher(line);
        if (!match.matches()) {
            return Comment.NONE;
        }
        var at = instant(match.group("at").strip());
        var date = at.isPresent() ? new ZoneDate(at, From.COMMENT) : ZoneDate.UNKNOWN;
        return new Comment(date, Optional.ofNullable(match.group("server")));
    }

    private static Optional<Instant> instant(String text) {
        var written = text.replace(' ', 'T');
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException notWithOffset) {
            return withoutOffset(written);
        }
    }

    private static Optional<Instant> withoutOffset(String written) {
        try {
            return Optional.of(
                    written.contains("T")
                            ? LocalDateTime.parse(written).toInstant(ZoneOffset.UTC)
                            : midnight(LocalDate.parse(written)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<ZoneDate> serial(long serial) {
        var match = SERIAL.matcher(Long.toString(serial));
        return match.matches()
                ? day(match.group(1), match.group(2), match.group(3))
                        .map(at -> new ZoneDate(Optional.of(at), From.SERIAL))
                : Optional.empty();
    }

    /// The last date in the name of the file, or else in that of a folder.
    static Optional<ZoneDate> label(String label) {
        var match = IN_NAME.matcher(label.length() > 1000 ? label.substring(label.length() - 1000) : label);
        Optional<ZoneDate> last = Optional.empty();
        while (match.find()) {
            var at = day(match.group(1), match.group(2), match.group(3));
            if (at.isPresent()) {
                last = Optional.of(new ZoneDate(at, From.NAME));
            }
        }
        return last;
    }

    private static Optional<Instant> day(String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(midnight(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
