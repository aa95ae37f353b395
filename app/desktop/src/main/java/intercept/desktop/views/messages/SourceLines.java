package intercept.desktop.views.messages;

import intercept.model.ByteRange;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.RandomAccess;

/// Raw bytes cut into lines for reading: as text, or sixteen a line as numbers. Each line is made when it is asked
/// for, so that twenty megabytes cost an array of line starts and no more.
final class SourceLines extends AbstractList<SourceLines.Line> implements RandomAccess {

    /// How bytes are shown.
    enum Form {
        TEXT,
        HEX
    }

    /// A line, in three pieces: before, in, and after the marked bytes; the last two are often empty.
    ///
    /// @param offset of its first byte
    record Line(long offset, String before, String marked, String after, String letters) {}

    private static final int LONGEST = 160;
    private static final int HEX_WIDTH = 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private final byte[] bytes;
    private final Form form;
    private final int[] starts;
    private final Optional<ByteRange> mark;

    private SourceLines(byte[] bytes, Form form, int[] starts, Optional<ByteRange> mark) {
        this.bytes = bytes;
        this.form = form;
        this.starts = starts;
        this.mark = mark;
    }

    static SourceLines of(byte[] bytes, Form form, Optional<ByteRange> mark) {
        return new SourceLines(bytes, form, form == Form.TEXT ? textStarts(bytes) : new int[0], mark);
    }

    private static int[] textStarts(byte[] bytes) {
        var starts = new int[Math.max(16, bytes.length / 40)];
        int count = 0;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean full = i - start >= LONGEST && (bytes[i] & 0xC0) != 0x80;
            if (full) {
                starts = put(starts, count++, start);
                start = i;
            }
            if (bytes[i] == '\n') {
                starts = put(starts, count++, start);
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            starts = put(starts, count++, start);
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] put(int[] starts, int at, int value) {
        var room = at < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
        room[at] = value;
        return room;
    }

    /// The same bytes with another stretch marked.
    SourceLines marking(Optional<ByteRange> other) {
        return new SourceLines(bytes, form, starts, other);
    }

    @Override
    public int size() {
        return form == Form.TEXT ? starts.length : (bytes.length + HEX_WIDTH - 1) / HEX_WIDTH;
    }

    /// The line that holds a byte.
    int lineAt(long offset) {
        if (form == Form.HEX) {
            return Math.clamp(offset / HEX_WIDTH, 0, Math.max(0, size() - 1));
        }
        int found = Arrays.binarySearch(starts, Math.clamp(offset, 0, bytes.length));
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @Override
    public Line get(int index) {
        int start = start(index);
        int end = index + 1 < size() ? start(index + 1) : bytes.length;
        int from = clamp(mark.map(ByteRange::offset).orElse((long) end), start, end);
        int to = clamp(mark.map(ByteRange::end).orElse((long) end), from, end);
        if (form == Form.TEXT) {
            return new Line(start, text(start, from), text(from, to), text(to, end), "");
        }
        var rest = " ".repeat((HEX_WIDTH - (end - start)) * 3);
        return new Line(
                start, hex(start, from, end), hex(from, to, end), hex(to, end, end) + rest, letters(start, end));
    }

    private int start(int index) {
        return form == Form.TEXT ? starts[index] : index * HEX_WIDTH;
    }

    private static int clamp(long value, int low, int high) {
        return Math.clamp(value, low, high);
    }

    private String hex(int from, int to, int end) {
        if (from >= to) {
            return "";
        }
        return HEX.formatHex(bytes, from, to) + (to < end ? " " : "");
    }

    private String letters(int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(bytes[i] >= ' ' && bytes[i] < 0x7F ? (char) bytes[i] : '·');
        }
        return text.toString();
    }

    private String text(int from, int to) {
        int end = to;
        while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, end - from))
                    .toString();
        } catch (CharacterCodingException _) {
            text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        }
        return visible(text);
    }

    /// Control characters get a picture, and what turns the direction of writing is shown as such.
    private static String visible(String text) {
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                changed.append("    ");
            } else if (c < ' ') {
                changed.append((char) (0x2400 + c));
            } else if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0x7F && c < 0xA0)) {
                changed.append("\\u%04x".formatted((int) c));
            } else {
                changed.append(c);
            }
        }
        return changed.toString();
    }

    /// Where a text stands next, large and small letters alike; from the top again when there is none below.
    OptionalLong find(String text, long from) {
        var wanted = text.getBytes(StandardCharsets.UTF_8);
        if (wanted.length == 0 || wanted.length > bytes.length) {
            return OptionalLong.empty();
        }
        int last = bytes.length - wanted.length;
        int start = Math.clamp(from, 0, last);
        for (int i = start; i <= last; i++) {
            if (matches(wanted, i)) {
                return OptionalLong.of(i);
            }
        }
        for (int i = 0; i < start; i++) {
            if (matches(wanted, i)) {
                return OptionalLong.of(i);
            }
        }
        return OptionalLong.empty();
    }

    private boolean matches(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (lower(bytes[at + i]) != lower(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}
