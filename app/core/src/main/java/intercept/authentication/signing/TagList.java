package intercept.authentication.signing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A list of tags such as `v=1; a=rsa-sha256` (RFC 6376 section 3.2).
///
/// @param tags in their order; values without blanks around them
/// @param problem why the list is not well formed, in English; then nothing of it counts
public record TagList(Map<String, String> tags, Optional<String> problem) {

    private static final int SHOWN = 40;
    private static final int LONGEST = 256;

    /// @param text one char for each byte; line ends and blanks fold
    public static TagList parse(String text) {
        Map<String, String> tags = new LinkedHashMap<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf(';', at);
            boolean last = end < 0;
            var spec = strip(text.substring(at, last ? text.length() : end));
            if (spec.isEmpty()) {
                // One semicolon may end the list; none may stand for nothing.
                return last && at > 0 ? of(tags) : wrong(tags, "a tag is empty");
            }
            var problem = add(spec, tags);
            if (problem.isPresent() || last) {
                return new TagList(Collections.unmodifiableMap(tags), problem);
            }
            at = end + 1;
        }
        return of(tags);
    }

    public Optional<String> get(String tag) {
        return Optional.ofNullable(tags.get(tag));
    }

    /// A tag's value without any blank or line end inside.
    public Optional<String> compact(String tag) {
        return get(tag).map(TagList::withoutBlanks);
    }

    /// A tag's value for reading: without blanks, shortened where it is very long, empty where there is none.
    public String shown(String tag) {
        return compact(tag)
                .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value)
                .orElse("");
    }

    /// The name of the first tag; absent where there is none.
    public Optional<String> first() {
        return tags.keySet().stream().findFirst();
    }

    static String withoutBlanks(String value) {
        var kept = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (!isFolding(value.charAt(i))) {
                kept.append(value.charAt(i));
            }
        }
        return kept.toString();
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isFolding(text.charAt(from))) {
            from++;
        }
        while (to > from && isFolding(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isFolding(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static Optional<String> add(String spec, Map<String, String> tags) {
        int equals = spec.indexOf('=');
        if (equals < 0) {
            return Optional.of("a tag has no “=”");
        }
        var name = strip(spec.substring(0, equals));
        if (!isName(name)) {
            return Optional.of("the name of a tag holds other signs than letters, digits and “_”");
        }
        if (tags.containsKey(name)) {
            return Optional.of("the tag “" + shortened(name) + "” stands twice");
        }
        var value = strip(spec.substring(equals + 1));
        tags.put(name, value);
        boolean odd = value.chars().anyMatch(c -> (c < ' ' || c == 0x7F) && !isFolding((char) c));
        return odd ? Optional.of("the tag “" + shortened(name) + "” holds a control character") : Optional.empty();
    }

    private static String shortened(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '_';
            if (!letter && (i == 0 || !later)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static TagList of(Map<String, String> tags) {
        return new TagList(Collections.unmodifiableMap(tags), Optional.empty());
    }

    private static TagList wrong(Map<String, String> tags, String problem) {
        return new TagList(Collections.unmodifiableMap(tags), Optional.of(problem));
    }
}
