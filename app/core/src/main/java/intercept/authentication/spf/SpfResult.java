package intercept.authentication.spf;

import java.util.Locale;

/// RFC 7208 section 2.6.
public enum SpfResult {
    NONE,
    NEUTRAL,
    PASS,
    FAIL,
    SOFTFAIL,
    TEMPERROR,
    PERMERROR;

    /// As in header fields (RFC 8601 section 2.7.2): `pass`, `softfail`…
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
