package intercept.mail.clocks;

import java.util.Optional;
import java.util.regex.Pattern;

/// JavaMail's boundary `----=_Part_1_12345678.1596525302123`: a number, a hash, milliseconds since 1970 (source of
/// `jakarta.mail.internet.UniqueValue`).
final class JavaMailBoundary {

    private static final Pattern FORM = Pattern.compile("----=_Part_\\d{1,10}_-?\\d{1,12}\\.(1\\d{12})");

    private JavaMailBoundary() {}

    static Optional<Stamp> read(String boundary) {
        var match = FORM.matcher(boundary.length() > 100 ? "" : boundary);
        return match.matches() ? Optional.of(Stamp.ofMillis(Long.parseLong(match.group(1)))) : Optional.empty();
    }
}
