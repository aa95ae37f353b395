package intercept.mail;

import java.io.ByteArrayOutputStream;

/// Uuencoded content, as the pre-MIME encodings `x-uuencode` and `x-uue` carry it.
final class UuDecoding {

    private UuDecoding() {}

    /// Reads the lines between `begin` and `end`; without a `begin` line, every line.
    static byte[] decode(byte[] original, Span at) {
        var out = new ByteArrayOutputStream(at.length());
        int from = at.from();
        boolean begun = false;
        while (from < at.to()) {
            int to = from;
            while (to < at.to() && original[to] != '\n' && original[to] != '\r') {
                to++;
            }
            if (starts(original, from, to, "begin ")) {
                out.reset();
                begun = true;
            } else if (begun && to - from == 3 && starts(original, from, to, "end")) {
                return out.toByteArray();
            } else {
                line(original, from, to, out);
            }
            from = to + 1;
        }
        return out.toByteArray();
    }

    private static boolean starts(byte[] original, int from, int to, String word) {
        if (to - from < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (original[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void line(byte[] original, int from, int to, ByteArrayOutputStream out) {
        if (from >= to) {
            return;
        }
        int left = original[from] - 32 & 63;
        for (int i = from + 1; i < to && left > 0; i += 4) {
            int group = 0;
            for (int j = 0; j < 4; j++) {
                int sextet = i + j < to ? original[i + j] - 32 & 63 : 0;
                group = group << 6 | sextet;
            }
            for (int shift = 16; shift >= 0 && left > 0; shift -= 8) {
                out.write(group >> shift);
                left--;
            }
        }
    }
}
