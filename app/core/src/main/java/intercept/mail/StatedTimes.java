package intercept.mail;

import intercept.model.clocks.StatedTime;
import intercept.model.clocks.StatedTime.Zone;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times in trace fields and Date fields (RFC 5322 section 3.3), with what their zone tells: `-0000`, `+0000` and `Z`
/// carry none.
public final class StatedTimes {

    /// No date needs more; longer text is cut here.
    private static final int LONGEST = 200;

    private static final Pattern MINUS_ZERO = Pattern.compile("(?<![\\w-])-00:?00(?!\\d)");

    private StatedTimes() {}

    /// @param unfolded the date, comments allowed, other words behind it ignored
    /// @return empty where no day, month and year can be read
    public static Optional<StatedTime> read(String unfolded) {
        String text = unfolded.length() > LONGEST ? unfolded.substring(0, LONGEST) : unfolded;
        var problems = new Problems();
        return MailDate.read(text, problems).map(at -> new StatedTime(at, zone(text, at, problems)));
    }

    private static Zone zone(String text, OffsetDateTime at, Problems problems) {
        if (problems.all().stream().anyMatch(problem -> problem.code().equals("date.no-zone"))) {
            return Zone.MISSING;
        }
        if (MINUS_ZERO.matcher(text).find()) {
            return Zone.UNKNOWN;
        }
        return at.getOffset().getTotalSeconds() == 0 ? Zone.UNIVERSAL : Zone.STATED;
    }
}
