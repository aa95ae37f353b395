package intercept.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// UTF-7 (RFC 2152), which the JDK does not know and old mailers wrote.
final class Utf7 {

    private Utf7() {}

    static String decode(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] != '+') {
                text.append((char) (bytes[at++] & 0xFF));
                continue;
            }
            int from = ++at;
            while (at < bytes.length && isBase64(bytes[at])) {
                at++;
            }
            text.append(from == at ? "+" : shifted(bytes, from, at));
            if (at < bytes.length && bytes[at] == '-') {
                at++;
            }
        }
        return text.toString();
    }

    private static boolean isBase64(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }

    private static String shifted(byte[] bytes, int from, int to) {
        // One left-over character carries no whole byte, and the JDK would refuse it.
        int usable = (to - from) % 4 == 1 ? to - 1 : to;
        var run = new ByteArrayOutputStream();
        run.write(bytes, from, usable - from);
        byte[] utf16 = Base64.getDecoder().decode(run.toByteArray());
        return new String(utf16, 0, utf16.length & ~1, StandardCharsets.UTF_16BE);
    }
}
