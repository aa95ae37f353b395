package intercept.cases;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A MIME entity (RFC 2045): its own fields and its encoded content.
final class Mime {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    private final List<Field> fields;
    private final byte[] content;

    Mime(List<Field> fields, byte[] content) {
        this.fields = List.copyOf(fields);
        this.content = content;
    }

    List<Field> fields() {
        return fields;
    }

    byte[] content() {
        return content;
    }

    static Mime quotedPrintable(String type, Charset charset, String text) {
        return of(type, "quoted-printable", ascii(quotedPrintable(text.getBytes(charset))));
    }

    static Mime base64(String type, Charset charset, String text) {
        return of(type, "base64", base64(crlf(text).getBytes(charset)));
    }

    /// Text that needs no encoding.
    static Mime sevenBit(String type, Charset charset, String text) {
        return of(type, "7bit", (crlf(text) + "\r\n").getBytes(charset));
    }

    static Mime of(String type, String encoding, byte[] content) {
        return new Mime(
                List.of(new Field("Content-Type", type), new Field("Content-Transfer-Encoding", encoding)), content);
    }

    static Mime multipart(String type, String boundary, List<Mime> parts) {
        var out = new ByteArrayOutputStream();
        boolean first = true;
        for (var part : parts) {
            out.writeBytes(ascii((first ? "" : "\r\n") + "--" + boundary + "\r\n"));
            out.writeBytes(part.bytes());
            first = false;
        }
        out.writeBytes(ascii("\r\n--" + boundary + "--\r\n"));
        return new Mime(List.of(new Field("Content-Type", type)), out.toByteArray());
    }

    /// The first field stays the first: programs differ in the order of the others.
    Mime with(Field... more) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return new Mime(all, content);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        fields.forEach(field -> out.writeBytes(ascii(field.line())));
        out.writeBytes(ascii("\r\n"));
        out.writeBytes(content);
        return out.toByteArray();
    }

    static byte[] base64(byte[] bytes) {
        return ascii(LINES.encodeToString(bytes) + "\r\n");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    /// RFC 2045 section 6.7. Takes text with LF, gives lines with CRLF.
    private static String quotedPrintable(byte[] text) {
        var out = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text[i] & 0xff;
            if (c == '\n') {
                out.append("\r\n");
                column = 0;
                continue;
            }
            boolean lineEnd = i + 1 == text.length || text[i + 1] == '\n';
            boolean plain = (c >= 33 && c <= 126 && c != '=') || ((c == ' ' || c == '\t') && !lineEnd);
            var piece = plain ? String.valueOf((char) c) : "=%02X".formatted(c);
            if (column + piece.length() > 75) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(piece);
            column += piece.length();
        }
        return out.append("\r\n").toString();
    }

    /// A header text in encoded words (RFC 2047) where it has other than ASCII characters.
    static String word(String text, Charset charset) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var words = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + 14);
            var encoded = Base64.getEncoder()
                    .encodeToString(text.substring(start, end).getBytes(charset));
            words.add("=?" + charset.name() + "?B?" + encoded + "?=");
            start = end;
        }
        return String.join(Field.FOLD, words);
    }
}
