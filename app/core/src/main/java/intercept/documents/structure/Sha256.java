package intercept.documents.structure;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in lower-case hex.
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] bytes) {
        return hex(digest(), bytes, 0, bytes.length);
    }

    static String of(InputStream in) throws IOException {
        var digest = digest();
        byte[] block = new byte[1 << 16];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /// What the digest gives after these bytes too; the digest itself stays where it was.
    static String hex(MessageDigest digest, byte[] bytes, int from, int to) {
        try {
            var copy = (MessageDigest) digest.clone();
            copy.update(bytes, from, to - from);
            return HexFormat.of().formatHex(copy.digest());
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("Java's own SHA-256 can be cloned", e);
        }
    }
}
