package intercept.authentication.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hashes of signatures.
public enum Hash {
    SHA1("SHA-1", "sha1"),
    SHA256("SHA-256", "sha256");

    private final String jdkName;
    private final String tag;

    Hash(String jdkName, String tag) {
        this.jdkName = jdkName;
        this.tag = tag;
    }

    /// Its name in tags.
    public String tag() {
        return tag;
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(jdkName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + jdkName, e);
        }
    }
}
