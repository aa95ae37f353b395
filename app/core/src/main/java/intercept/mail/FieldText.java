package intercept.mail;

import java.util.Optional;

/// The text of a header field: unfolded (RFC 5322 section 2.2.3), with raw 8-bit bytes read as what they look like.
final class FieldText {

    private FieldText() {}

    /// For structured fields: encoded words still stand in it.
    static String unfolded(byte[] value) {
        return unfold(Charsets.read(value, Optional.empty()).text());
    }

    /// For people: encoded words decoded.
    static String decoded(byte[] value, MailLimits limits, Problems problems) {
        if (value.length > limits.fieldBytes()) {
            problems.add("header.long-field", "A header field is longer than any real one; it was left undecoded.");
            return unfolded(value);
        }
        return words(unfolded(value), limits, problems);
    }

    static String words(String text, MailLimits limits, Problems problems) {
        String decoded = EncodedWords.decode(text, limits.encodedWords());
        if (text.length() > limits.encodedWords() * 8L
                && decoded.contains("=?")
                && count(text) > limits.encodedWords()) {
            problems.add(
                    "header.many-words",
                    "A header field holds more encoded words than any real one; not all were decoded.");
        }
        return decoded;
    }

    private static long count(String text) {
        long count = 0;
        for (int at = text.indexOf("=?"); at >= 0; at = text.indexOf("=?", at + 2)) {
            count++;
        }
        return count;
    }

    private static String unfold(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text.strip();
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r' && c != '\n') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
