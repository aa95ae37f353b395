package intercept.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Encoded words (RFC 2047), in the shapes in which they are found: inside quotes, with blanks, without padding,
/// with characters cut in two between words. What is none stays as it stands.
final class EncodedWords {

    private final String text;
    private final int limit;
    private final StringBuilder out;

    /// Bytes of neighbouring words of one charset, decoded together because senders cut characters.
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    private String pendingCharset = "";
    private int words;

    private EncodedWords(String text, int limit) {
        this.text = text;
        this.limit = limit;
        this.out = new StringBuilder(text.length());
    }

    static boolean present(String text) {
        return text.contains("=?");
    }

    /// @param limit most words that are decoded; those after it stay as they stand
    static String decode(String text, int limit) {
        return present(text) ? new EncodedWords(text, limit).decode() : text;
    }

    private String decode() {
        int at = 0;
        while (at < text.length()) {
            int start = words < limit ? text.indexOf("=?", at) : -1;
            if (start < 0) {
                break;
            }
            int end = word(start, at);
            if (end < 0) {
                flush();
                out.append(text, at, start + 2);
                at = start + 2;
            } else {
                at = end;
            }
        }
        flush();
        out.append(text, at, text.length());
        return out.toString();
    }

    /// Takes the word at `start` with the plain text from `plain` before it; -1 where there is no word.
    private int word(int start, int plain) {
        int charsetEnd = text.indexOf('?', start + 2);
        if (charsetEnd < 0 || charsetEnd + 2 >= text.length() || charsetEnd - start > 80) {
            return -1;
        }
        char encoding = Character.toUpperCase(text.charAt(charsetEnd + 1));
        if (text.charAt(charsetEnd + 2) != '?' || (encoding != 'B' && encoding != 'Q')) {
            return -1;
        }
        int from = charsetEnd + 3;
        int to = text.indexOf("?=", from);
        if (to < 0) {
            return -1;
        }
        String charset = text.substring(start + 2, charsetEnd);
        int language = charset.indexOf('*');
        if (language >= 0) {
            charset = charset.substring(0, language);
        }
        if (charset.isBlank() || (Charsets.named(charset).isEmpty() && !Charsets.isUtf7(charset))) {
            charset = "utf-8";
        }
        String between = text.substring(plain, start);
        boolean neighbour = pending.size() > 0 && between.isBlank();
        if (!neighbour || !charset.equalsIgnoreCase(pendingCharset)) {
            flush();
            if (!neighbour) {
                out.append(between);
            }
        }
        pendingCharset = charset;
        // Raw 8-bit characters inside a word were read already; they go back to the bytes of its charset.
        byte[] content = text.substring(from, to)
                .getBytes(Charsets.named(charset).filter(Charset::canEncode).orElse(StandardCharsets.UTF_8));
        byte[] bytes = encoding == 'B' ? TransferDecoding.base64(content) : TransferDecoding.q(content);
        pending.write(bytes, 0, bytes.length);
        words++;
        return to + 2;
    }

    private void flush() {
        if (pending.size() > 0) {
            String decoded = Charsets.read(pending.toByteArray(), Optional.of(pendingCharset.toLowerCase(Locale.ROOT)))
                    .text();
            out.append(decoded);
            pending.reset();
        }
    }
}
