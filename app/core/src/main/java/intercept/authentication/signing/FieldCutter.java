package intercept.authentication.signing;

import intercept.model.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Cuts a header into fields. Work grows with the header's length and nothing else.
final class FieldCutter {

    /// Among so many lines a field must follow for a line that is none to be passed over.
    private static final int JUNK_LINES = 8;

    record Cut(List<MailField> fields, int body) {}

    private final byte[] original;
    private final int start;
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final List<MailField> fields = new ArrayList<>();

    FieldCutter(byte[] original, List<Header> headers) {
        this.original = original;
        int first = 0;
        for (int i = headers.size() - 1; i >= 0; i--) {
            first = Math.clamp(headers.get(i).at().offset(), 0, original.length);
            positions.put(first, i);
        }
        this.start = first;
    }

    Cut cut() {
        int at = start;
        while (at < original.length) {
            int end = lineEnd(at);
            if (isEmpty(at, end)) {
                return new Cut(List.copyOf(fields), next(end));
            }
            int colon = colon(at, end);
            if (colon < 0 && !fieldFollows(next(end))) {
                return new Cut(List.copyOf(fields), at);
            }
            int last = folded(end);
            if (colon >= 0) {
                add(at, colon, withoutReturn(at, last));
            }
            at = next(last);
        }
        return new Cut(List.copyOf(fields), original.length);
    }

    private void add(int from, int colon, int to) {
        var name = new String(original, from, colon - from, StandardCharsets.ISO_8859_1).strip();
        fields.add(new MailField(Optional.ofNullable(positions.get(from)), name, from, colon, to));
    }

    /// End of the last line of a field that begins with the line that ends here.
    private int folded(int firstEnd) {
        int end = firstEnd;
        int next = next(end);
        while (next < original.length && isBlank(original[next])) {
            end = lineEnd(next);
            next = next(end);
        }
        return end;
    }

    private boolean fieldFollows(int from) {
        int at = from;
        for (int lines = 0; lines < JUNK_LINES && at < original.length; lines++) {
            int end = lineEnd(at);
            if (isEmpty(at, end)) {
                return false;
            }
            if (colon(at, end) >= 0) {
                return true;
            }
            at = next(end);
        }
        return false;
    }

    /// Place of the colon after a field name; -1 where the line does not begin with one.
    private int colon(int from, int end) {
        int at = from;
        while (at < end && original[at] > ' ' && original[at] != ':' && original[at] < 127) {
            at++;
        }
        if (at == from) {
            return -1;
        }
        while (at < end && isBlank(original[at])) {
            at++;
        }
        return at < end && original[at] == ':' ? at : -1;
    }

    /// The LF that ends the line, or the end of the original.
    private int lineEnd(int from) {
        int at = from;
        while (at < original.length && original[at] != '\n') {
            at++;
        }
        return at;
    }

    private int next(int lineEnd) {
        return Math.min(lineEnd + 1, original.length);
    }

    private boolean isEmpty(int from, int end) {
        return withoutReturn(from, end) == from;
    }

    private int withoutReturn(int from, int end) {
        return end > from && original[end - 1] == '\r' ? end - 1 : end;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
