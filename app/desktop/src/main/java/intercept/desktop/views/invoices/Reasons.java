package intercept.desktop.views.invoices;

import intercept.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/// Why a file could not be read or drawn, in the reader's language and with what he can do about it. The core says it
/// in
/// English, and the case file keeps it so; a reason that is not known here is shown as it is.
final class Reasons {

    private record Known(Pattern said, String key) {

        static Known of(String said, String key) {
            return new Known(Pattern.compile(said, Pattern.DOTALL), key);
        }
    }

    private static final List<Known> ALL = List.of(
            Known.of("The file is empty\\.", "reason.empty"),
            Known.of("The document is locked with a password\\.", "reason.password"),
            Known.of("The document is locked with a certificate\\.", "reason.certificate"),
            Known.of("The document is damaged or not a PDF: (.*)", "reason.damaged"),
            Known.of("The document is built so that .*", "reason.memory"),
            Known.of("The file is larger than (\\d+) MB .*", "reason.large"),
            Known.of("The case does not hold .*", "reason.missing"),
            Known.of("Page (\\d+) takes too long .*", "reason.slow"),
            Known.of("Page (\\d+) cannot be (?:read|drawn)\\.", "reason.page"));

    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    String say(String reason) {
        for (var known : ALL) {
            var match = known.said().matcher(reason);
            if (match.matches()) {
                return match.groupCount() == 0 ? words.get(known.key()) : words.get(known.key(), match.group(1));
            }
        }
        return reason;
    }
}
