package intercept.authentication.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Locale;
import java.util.Optional;

/// The `a=` of a signature (RFC 6376 section 3.3, RFC 8301, RFC 8463).
public enum Algorithm {
    RSA_SHA256("rsa-sha256", KeyType.RSA, Hash.SHA256, "SHA256withRSA"),
    /// Worth nothing since 2018 (RFC 8301 section 3.1).
    RSA_SHA1("rsa-sha1", KeyType.RSA, Hash.SHA1, "SHA1withRSA"),
    ED25519_SHA256("ed25519-sha256", KeyType.ED25519, Hash.SHA256, "Ed25519");

    private final String tag;
    private final KeyType keyType;
    private final Hash hash;
    private final String jdkName;

    Algorithm(String tag, KeyType keyType, Hash hash, String jdkName) {
        this.tag = tag;
        this.keyType = keyType;
        this.hash = hash;
        this.jdkName = jdkName;
    }

    public static Optional<Algorithm> of(String tag) {
        var wanted = tag.toLowerCase(Locale.ROOT);
        for (var algorithm : values()) {
            if (algorithm.tag.equals(wanted)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    public KeyType keyType() {
        return keyType;
    }

    public Hash hash() {
        return hash;
    }

    @Override
    public String toString() {
        return tag;
    }

    /// Whether this signature was made over these bytes with the private half of this key. A signature or a key that
    /// makes no sense was not.
    public boolean holds(PublicKey key, byte[] signed, byte[] signature) {
        try {
            var check = Signature.getInstance(jdkName);
            check.initVerify(key);
            // RFC 8463 section 3: Ed25519 signs the hash, not the text.
            check.update(this == ED25519_SHA256 ? sha256(signed) : signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] sha256(byte[] signed) {
        MessageDigest digest = Hash.SHA256.digest();
        return digest.digest(signed);
    }
}
