package intercept.documents;

import java.util.regex.Pattern;

/// “Name:” before a name, where the label itself stands on the line above.
final class NamePrefixes {

    private static final Pattern PREFIX = Pattern.compile(
            "\\s{0,3}(?:name|nom|nome|nombre|naam|raison sociale|firma|company)\\s{0,3}:\\s{0,3}",
            Pattern.CASE_INSENSITIVE);

    private NamePrefixes() {}

    static int length(String text) {
        var match = PREFIX.matcher(text);
        return match.lookingAt() ? match.end() : 0;
    }
}
