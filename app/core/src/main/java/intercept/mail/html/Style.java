package intercept.mail.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The declarations that apply to one element. Only as much of CSS as is needed to see what is hidden.
record Style(Map<String, String> values) {

    static final Style NONE = new Style(Map.of());

    private static final int LIMIT = 10_000;

    /// Reads `a: b; c: d`. What cannot be read is left out, as browsers do.
    static Style of(String declarations) {
        if (declarations.isBlank()) {
            return NONE;
        }
        var text = declarations.length() > LIMIT ? declarations.substring(0, LIMIT) : declarations;
        var values = new HashMap<String, String>();
        for (var declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                var name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                var value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                values.put(name, value);
            }
        }
        return new Style(Map.copyOf(values));
    }

    /// This style, overridden by another; `!important` of this one stays.
    Style under(Style other) {
        if (values.isEmpty()) {
            return other;
        }
        if (other.values.isEmpty()) {
            return this;
        }
        var both = new HashMap<>(values);
        other.values.forEach((name, value) -> {
            var mine = both.get(name);
            if (mine == null || !mine.contains("!important") || value.contains("!important")) {
                both.put(name, value);
            }
        });
        return new Style(both);
    }

    /// The value without `!important`; empty where there is none.
    String get(String name) {
        var value = values.getOrDefault(name, "");
        int important = value.indexOf('!');
        return important < 0 ? value : value.substring(0, important).strip();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }
}
