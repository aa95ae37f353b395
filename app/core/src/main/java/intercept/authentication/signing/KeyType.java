package intercept.authentication.signing;

import java.util.Locale;

/// Kinds of keys (`k=` of a key record).
public enum KeyType {
    RSA,
    ED25519;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
