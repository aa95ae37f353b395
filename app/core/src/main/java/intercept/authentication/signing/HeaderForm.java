package intercept.authentication.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Header fields as they are signed (RFC 6376 sections 3.4.1, 3.4.2, 3.7).
public final class HeaderForm {

    private static final byte[] LINE_END = {'\r', '\n'};

    private final SignedMail mail;
    private final Form form;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

    public HeaderForm(SignedMail mail, Form form) {
        this.mail = mail;
        this.form = form;
    }

    /// Adds a field with its line end.
    public void add(MailField field) {
        write(field, field.to(), field.to());
        out.writeBytes(LINE_END);
    }

    /// Adds the field of the signature itself: what stands after its `b=` is left out, and so is the line end.
    public void addSignature(MailField field) {
        var value = mail.value(field);
        int from = afterSignatureTag(value);
        int to = value.indexOf(';', from);
        int base = field.colon() + 1;
        write(field, base + from, to < 0 ? field.to() : base + to);
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    /// Writes a field without the bytes between the two places.
    private void write(MailField field, int gapFrom, int gapTo) {
        if (form == Form.SIMPLE) {
            simple(field.from(), gapFrom);
            simple(gapTo, field.to());
        } else {
            out.writeBytes(field.name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1));
            out.write(':');
            relaxed(field, gapFrom, gapTo);
        }
    }

    /// Bytes as they are; a line that ends with LF alone ends with CRLF.
    private void simple(int from, int to) {
        byte[] original = mail.bytes();
        int start = from;
        for (int i = from; i < to; i++) {
            if (original[i] == '\n' && (i == 0 || original[i - 1] != '\r')) {
                out.write(original, start, i - start);
                out.write('\r');
                start = i;
            }
        }
        out.write(original, start, to - start);
    }

    private void relaxed(MailField field, int gapFrom, int gapTo) {
        byte[] original = mail.bytes();
        // A relaxed value is never longer than the one that stands there.
        byte[] kept = new byte[field.to() - field.colon()];
        int length = 0;
        boolean blank = false;
        for (int i = field.colon() + 1; i < field.to(); i++) {
            byte b = original[i];
            if (i >= gapFrom && i < gapTo) {
                continue;
            }
            if (b == ' ' || b == '\t') {
                blank = true;
            } else if (!isLineEnd(original, i)) {
                if (blank && length > 0) {
                    kept[length++] = ' ';
                }
                kept[length++] = b;
                blank = false;
            }
        }
        out.write(kept, 0, length);
    }

    /// Only CRLF and LF fold; a lone CR is a byte like others.
    private static boolean isLineEnd(byte[] original, int at) {
        return original[at] == '\n' || (original[at] == '\r' && at + 1 < original.length && original[at + 1] == '\n');
    }

    /// The first char after the `=` of the tag `b`.
    private static int afterSignatureTag(String value) {
        int at = 0;
        while (at < value.length()) {
            int end = value.indexOf(';', at);
            int to = end < 0 ? value.length() : end;
            int equals = value.indexOf('=', at);
            if (equals >= 0
                    && equals < to
                    && TagList.strip(value.substring(at, equals)).equals("b")) {
                return equals + 1;
            }
            at = to + 1;
        }
        return value.length();
    }
}
