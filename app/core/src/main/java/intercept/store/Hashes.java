package intercept.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256: text outside, bytes in the file.
public final class Hashes {

    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    /// A fresh SHA-256.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lower-case hex.
    public static String text(byte[] hash) {
        return HEX.formatHex(hash);
    }

    static byte[] bytes(String hash) {
        return HEX.parseHex(hash);
    }

    /// Whether the text can be the hash of anything.
    static boolean plausible(String hash) {
        return hash.length() == 64 && hash.chars().allMatch(HexFormat::isHexDigit);
    }
}
