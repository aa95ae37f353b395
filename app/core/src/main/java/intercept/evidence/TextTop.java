package intercept.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The beginning of a file as text, if it is text.
final class TextTop {

    private static final int MOST = 256 << 10;
    private static final int SAMPLE = 4096;

    private TextTop() {}

    /// Decoded loosely: for looking at, not for showing. Empty where the bytes are no text.
    static Optional<String> of(byte[] content) {
        int length = Math.min(content.length, MOST);
        if (Bytes.startWith(content, 0xFF, 0xFE)) {
            return Optional.of(decode(content, 2, length, StandardCharsets.UTF_16LE));
        }
        if (Bytes.startWith(content, 0xFE, 0xFF)) {
            return Optional.of(decode(content, 2, length, StandardCharsets.UTF_16BE));
        }
        if (alternates(content, 1)) {
            return Optional.of(decode(content, 0, length, StandardCharsets.UTF_16LE));
        }
        if (alternates(content, 0)) {
            return Optional.of(decode(content, 0, length, StandardCharsets.UTF_16BE));
        }
        int start = Bytes.startWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return isText(content)
                ? Optional.of(decode(content, start, length, StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    private static String decode(byte[] content, int start, int length, Charset charset) {
        return new String(content, start, length - start, charset);
    }

    /// Whether every other byte is zero, as in UTF-16 of Latin letters without a mark.
    private static boolean alternates(byte[] content, int first) {
        int length = Math.min(content.length, 256);
        if (length < 8) {
            return false;
        }
        for (int i = 0; i + 1 < length; i += 2) {
            if (content[i + first] != 0 || content[i + 1 - first] == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] content) {
        int length = Math.min(content.length, SAMPLE);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            int unit = content[i] & 0xff;
            // Escape belongs to ISO-2022-JP.
            if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' && unit != 0x1B) {
                odd++;
            }
        }
        return odd * 50 <= length;
    }
}
