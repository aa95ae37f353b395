package intercept.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How mail programs and servers write a time.
final class Times {

    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final DateTimeFormatter ARRIVAL =
            DateTimeFormatter.ofPattern("dd MMM yyyy HH:mm:ss.SSSS", Locale.ENGLISH);

    private Times() {}

    /// RFC 5322 section 3.3.
    static String mail(OffsetDateTime at) {
        return MAIL.format(at);
    }

    static String utc(OffsetDateTime at) {
        return MAIL.format(at.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /// As Exchange Online stamps it.
    static String arrival(OffsetDateTime at) {
        return ARRIVAL.format(at.withOffsetSameInstant(ZoneOffset.UTC)) + " (UTC)";
    }

    /// 100 nanosecond steps since 1601 (MS-DTYP section 2.3.3).
    static long fileTime(Instant at) {
        return (at.getEpochSecond() + 11_644_473_600L) * 10_000_000L + at.getNano() / 100;
    }
}
