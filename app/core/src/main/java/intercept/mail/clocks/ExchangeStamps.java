package intercept.mail.clocks;

import intercept.mail.StatedTimes;
import intercept.mail.route.Providers;
import intercept.model.Header;
import intercept.model.clocks.TenantStamp;
import intercept.model.route.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Exchange and Microsoft 365 stamp on mails (“Anti-spam message headers in Microsoft 365”; MS-OXCMAIL for
/// X-OriginatorOrg). Names of the fields are written in any letter case.
final class ExchangeStamps {

    private static final String CROSS_TENANT = "X-MS-Exchange-CrossTenant-";

    private static final Pattern FRACTION = Pattern.compile("\\d{2}:\\d{2}:\\d{2}\\.(\\d{1,9})");
    private static final Pattern FILE_TIME = Pattern.compile("FILETIME=\\[([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8})\\]");
    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ExchangeStamps() {}

    static Optional<TenantStamp> tenant(List<Header> headers) {
        var authSource = value(headers, CROSS_TENANT + "AuthSource").map(ExchangeStamps::lower);
        var stamp = new TenantStamp(
                value(headers, CROSS_TENANT + "Id")
                        .map(ExchangeStamps::lower)
                        .filter(id -> GUID.matcher(id).matches()),
                value(headers, CROSS_TENANT + "AuthAs"),
                authSource,
                authSource.flatMap(Providers::ofHost).flatMap(Provider::region),
                value(headers, "X-OriginatorOrg").map(ExchangeStamps::lower),
                value(headers, "X-MS-Exchange-Organization-AuthAs"),
                value(headers, CROSS_TENANT + "OriginalArrivalTime")
                        .flatMap(ExchangeStamps::arrival)
                        .map(Stamp::at));
        boolean empty = stamp.tenantId().isEmpty()
                && stamp.authAs().isEmpty()
                && authSource.isEmpty()
                && stamp.originatorOrg().isEmpty()
                && stamp.organizationAuthAs().isEmpty()
                && stamp.arrival().isEmpty();
        return empty ? Optional.empty() : Optional.of(stamp);
    }

    /// `04 Aug 2026 07:15:43.1234 (UTC)`, in X-OriginalArrivalTime followed by `FILETIME=[low:high]`.
    static Optional<Stamp> arrival(String value) {
        String text = value.length() > 200 ? value.substring(0, 200) : value;
        var exact = FILE_TIME.matcher(text);
        if (exact.find()) {
            // Written low half first by most servers; the half that begins with 01 is the high one.
            boolean highLast = exact.group(2).startsWith("01");
            return Optional.of(
                    highLast
                            ? FileTime.of(exact.group(2), exact.group(1))
                            : FileTime.of(exact.group(1), exact.group(2)));
        }
        var fraction = FRACTION.matcher(text);
        String digits = fraction.find() ? fraction.group(1) : "";
        long nanos = digits.isEmpty() ? 0 : Long.parseLong((digits + "000000000").substring(0, 9));
        return StatedTimes.read(text)
                .map(stated -> new Stamp(
                        stated.instant().plusNanos(nanos),
                        digits.isEmpty()
                                ? Duration.ofSeconds(1)
                                : Duration.ofNanos((long) Math.pow(10, 9 - digits.length()))));
    }

    private static Optional<String> value(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(header -> header.value().strip())
                .map(text -> text.length() > 255 ? text.substring(0, 255) : text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
