package intercept.compare;

import intercept.compare.ComparedField.State;
import intercept.model.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Puts the header fields of two mails side by side, by name. Servers add their fields on top, so where a name stands
/// more than once the lowest are each other's counterparts.
final class ComparedFields {

    /// What people read, in the order in which they read it.
    private static final List<String> FIRST =
            List.of("from", "sender", "reply-to", "to", "cc", "bcc", "subject", "date", "message-id");

    private static final int LONGEST = 20_000;

    private ComparedFields() {}

    static List<ComparedField> of(List<Header> left, List<Header> right) throws InterruptedException {
        var names = new LinkedHashMap<String, List<Header>>();
        FIRST.forEach(name -> names.put(name, new ArrayList<>()));
        group(left, names);
        var others = new LinkedHashMap<String, List<Header>>();
        group(right, others);
        others.keySet().forEach(name -> names.putIfAbsent(name, new ArrayList<>()));
        var fields = new ArrayList<ComparedField>();
        for (var entry : names.entrySet()) {
            pair(entry.getValue(), others.getOrDefault(entry.getKey(), List.of()), fields);
        }
        return List.copyOf(fields);
    }

    private static void group(List<Header> headers, Map<String, List<Header>> names) {
        for (var header : headers) {
            names.computeIfAbsent(header.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(header);
        }
    }

    private static void pair(List<Header> left, List<Header> right, List<ComparedField> fields)
            throws InterruptedException {
        int count = Math.max(left.size(), right.size());
        for (int i = 0; i < count; i++) {
            fields.add(compared(at(left, i - (count - left.size())), at(right, i - (count - right.size()))));
        }
    }

    private static Optional<Header> at(List<Header> headers, int index) {
        return index < 0 ? Optional.empty() : Optional.of(headers.get(index));
    }

    private static ComparedField compared(Optional<Header> left, Optional<Header> right) throws InterruptedException {
        var text = ComparedText.of(value(left), value(right));
        var state = left.isEmpty()
                ? State.RIGHT_ONLY
                : right.isEmpty() ? State.LEFT_ONLY : text.isSame() ? State.SAME : State.CHANGED;
        return new ComparedField(left.or(() -> right).map(Header::name).orElse(""), left, right, state, text);
    }

    private static String value(Optional<Header> header) {
        var value = header.map(Header::value).orElse("").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
