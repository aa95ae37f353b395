package intercept.mail.route;

import java.util.Locale;
import java.util.Optional;

/// Addresses as Received fields write them: `192.0.2.1`, `[192.0.2.1]`, `[IPv6:2001:db8::1]`, `::ffff:192.0.2.1`,
/// `fe80::1%15`, `[192.0.2.1]:2525`. Read without asking any network.
///
/// @param text IPv4 dotted, IPv6 as in RFC 5952
/// @param high the first eight of its 16 bytes; IPv4 is `::ffff:a.b.c.d`
/// @param low the last eight
record IpText(String text, long high, long low) {

    private static final int LONGEST = 60;
    private static final long MAPPED = 0xFFFFL << 32;

    boolean isV4() {
        return high == 0 && (low >>> 32) == 0xFFFFL;
    }

    private int v4() {
        return (int) low;
    }

    /// Loopback, private, link-local, shared (RFC 1918, 4193, 6598) or nothing at all: tells no place on the Internet.
    boolean isInternal() {
        if (isV4()) {
            int first = v4() >>> 24;
            int second = v4() >>> 16 & 0xFF;
            return first == 0
                    || first == 10
                    || first == 127
                    || (first == 172 && second >= 16 && second < 32)
                    || (first == 192 && second == 168)
                    || (first == 169 && second == 254)
                    || (first == 100 && second >= 64 && second < 128);
        }
        // Google writes its own inner addresses in 6to4 form: 2002:a05:… is 10.5.x.x (RFC 3056).
        return (high == 0 && low >>> 1 == 0) || high >>> 57 == 0x7E || high >>> 54 == 0x3FA || high >>> 40 == 0x20020AL;
    }

    /// Reserved for examples (RFC 5737, RFC 3849): no real connection comes from there.
    boolean isDocumentation() {
        int net = v4() >>> 8;
        return isV4() ? net == 0xC00002 || net == 0xC63364 || net == 0xCB0071 : high >>> 32 == 0x20010DB8L;
    }

    /// @param bits how many leading bits count
    boolean sharesPrefix(IpText other, int bits) {
        long highMask = bits <= 0 ? 0 : bits >= 64 ? -1L : -1L << (64 - bits);
        long lowMask = bits <= 64 ? 0 : bits >= 128 ? -1L : -1L << (128 - bits);
        return ((high ^ other.high) & highMask) == 0 && ((low ^ other.low) & lowMask) == 0;
    }

    static Optional<IpText> read(String word) {
        String text = word.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            text = text.substring(1, end < 0 ? text.length() : end);
        }
        if (text.regionMatches(true, 0, "IPv6:", 0, 5)) {
            text = text.substring(5);
        }
        int zone = text.indexOf('%');
        if (zone >= 0) {
            text = text.substring(0, zone);
        }
        return text.indexOf(':') >= 0 ? v6(text) : v4(text).map(IpText::ofV4);
    }

    private static IpText ofV4(int address) {
        String text =
                "%d.%d.%d.%d".formatted(address >>> 24, address >>> 16 & 0xFF, address >>> 8 & 0xFF, address & 0xFF);
        return new IpText(text, 0, MAPPED | (address & 0xFFFF_FFFFL));
    }

    private static Optional<Integer> v4(String text) {
        int value = 0;
        int parts = 0;
        int part = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c >= '0' && c <= '9') {
                part = (part < 0 ? 0 : part) * 10 + (c - '0');
                if (part > 255) {
                    return Optional.empty();
                }
            } else if (c == '.' && part >= 0) {
                value = value << 8 | part;
                parts++;
                part = -1;
            } else {
                return Optional.empty();
            }
        }
        return parts == 4 ? Optional.of(value) : Optional.empty();
    }

    private static Optional<IpText> v6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return Optional.empty();
        }
        int[] groups = new int[8];
        int[] left = groups(gap < 0 ? text : text.substring(0, gap));
        int[] right = gap < 0 ? new int[0] : groups(text.substring(gap + 2));
        int known = left.length + right.length;
        boolean broken = (left.length > 0 && left[0] < 0) || (right.length > 0 && right[0] < 0);
        if (broken || (gap < 0 ? known != 8 : known > 7)) {
            return Optional.empty();
        }
        System.arraycopy(left, 0, groups, 0, left.length);
        System.arraycopy(right, 0, groups, 8 - right.length, right.length);
        long high = 0;
        long low = 0;
        for (int i = 0; i < 4; i++) {
            high = high << 16 | groups[i];
            low = low << 16 | groups[i + 4];
        }
        return Optional.of(
                high == 0 && (low >>> 32) == 0xFFFFL ? ofV4((int) low) : new IpText(canonical(groups), high, low));
    }

    /// The groups; one of -1 where they cannot be read.
    private static int[] groups(String text) {
        int[] broken = {-1};
        if (text.isEmpty()) {
            return new int[0];
        }
        String[] words = text.split(":", -1);
        boolean dotted = words[words.length - 1].indexOf('.') >= 0;
        int count = words.length + (dotted ? 1 : 0);
        if (count > 8) {
            return broken;
        }
        int[] groups = new int[count];
        for (int i = 0; i < words.length; i++) {
            if (dotted && i == words.length - 1) {
                var v4 = v4(words[i]);
                if (v4.isEmpty()) {
                    return broken;
                }
                groups[i] = v4.get() >>> 16;
                groups[i + 1] = v4.get() & 0xFFFF;
            } else {
                groups[i] = group(words[i]);
                if (groups[i] < 0) {
                    return broken;
                }
            }
        }
        return groups;
    }

    private static int group(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = word.charAt(i) < 128 ? Character.digit(word.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /// The longest run of zeros, two or more, becomes `::` (RFC 5952 section 4.2).
    private static String canonical(int[] groups) {
        int best = -1;
        int bestLength = 1;
        for (int i = 0; i < 8; i++) {
            int length = 0;
            while (i + length < 8 && groups[i + length] == 0) {
                length++;
            }
            if (length > bestLength) {
                best = i;
                bestLength = length;
            }
        }
        var out = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == best) {
                out.append("::");
                i += bestLength - 1;
                continue;
            }
            if (out.length() > 0 && out.charAt(out.length() - 1) != ':') {
                out.append(':');
            }
            out.append(Integer.toHexString(groups[i]));
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
