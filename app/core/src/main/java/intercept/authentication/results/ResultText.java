package intercept.authentication.results;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The text of a field: unfolded, and in UTF-8 where its bytes are that (RFC 8601 section 5, RFC 6532).
///
/// @param text runs of blanks and line ends are one blank
/// @param cut the field was too long
record ResultText(String text, boolean cut) {

    /// @param raw of a field, one character a byte
    static ResultText of(String raw) {
        if (raw.length() <= ResultLimit.FIELD_CHARACTERS) {
            return new ResultText(unfolded(decoded(raw)), false);
        }
        // A statement that is cut could name another domain than the whole one does.
        int end = raw.lastIndexOf(';', ResultLimit.FIELD_CHARACTERS);
        return new ResultText(unfolded(decoded(raw.substring(0, Math.max(0, end)))), true);
    }

    private static String decoded(String raw) {
        if (raw.chars().allMatch(c -> c < 0x80) || raw.chars().anyMatch(c -> c > 0xFF)) {
            return raw;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException _) {
            return raw;
        }
    }

    private static String unfolded(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) <= ' ' || text.charAt(i) == 0x7F ? ' ' : text.charAt(i);
            if (c != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }
}
