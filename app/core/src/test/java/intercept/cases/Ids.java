package intercept.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// Everything that is random in real life: queue numbers, identifiers, seconds of delay. Each value depends on its
/// own name alone, so that a new mail in the story leaves all the others as they are.
final class Ids {

    private static final String SEED = "reminder-fraud 2026";

    private Ids() {}

    static byte[] bytes(int count, String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Arrays.copyOf(digest.digest((SEED + "|" + what).getBytes(StandardCharsets.UTF_8)), count);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lower-case hex digits, 64 at most.
    static String hex(int digits, String what) {
        return HexFormat.of().formatHex(bytes(32, what)).substring(0, digits);
    }

    static String upper(int digits, String what) {
        return hex(digits, what).toUpperCase(Locale.ROOT);
    }

    static String guid(String what) {
        var hex = hex(32, what);
        return "%s-%s-4%s-a%s-%s"
                .formatted(
                        hex.substring(0, 8),
                        hex.substring(8, 12),
                        hex.substring(13, 16),
                        hex.substring(17, 20),
                        hex.substring(20, 32));
    }

    static int number(int from, int until, String what) {
        var four = bytes(4, what);
        int value = java.nio.ByteBuffer.wrap(four).getInt() & 0x7fff_ffff;
        return from + value % (until - from);
    }
}
