package intercept.analysis.rules;

import intercept.model.TextRange;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The hosts of links and addresses in a text, each with its first place.
///
/// Bounded: the first million characters, and the first [#MOST] hosts. A link may show one name and lead to another:
/// of `https://mycompany.example@evil.example/` only what is behind the `@` counts (RFC 3986 section 3.2).
final class WrittenDomains {

    static final int MOST = 500;
    private static final int LONGEST_TEXT = 1_000_000;

    private static final Pattern PLACE = Pattern.compile(
            "(?:https?://|(?<![\\p{L}\\p{N}.-])(?=www\\.)|(?<=[\\p{L}\\p{N}_+-])@)"
                    + "(?:[^\\s/?#<>\"'@]{1,256}@)?"
                    + "(?<host>[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.-]{1,252})?)",
            Pattern.CASE_INSENSITIVE);

    private WrittenDomains() {}

    /// @return host in lower case -> where it stands
    static Map<String, TextRange> in(String text) {
        var found = new LinkedHashMap<String, TextRange>();
        var match = PLACE.matcher(text).region(0, Math.min(text.length(), LONGEST_TEXT));
        while (found.size() < MOST && match.find()) {
            int start = match.start("host");
            int end = match.end("host");
            while (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
                end--;
            }
            var host = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (host.indexOf('.') > 0) {
                found.putIfAbsent(host, new TextRange(start, end));
            }
        }
        return found;
    }
}
