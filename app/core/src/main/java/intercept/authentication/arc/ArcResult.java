package intercept.authentication.arc;

import java.util.Locale;

/// How a chain ends (RFC 8617 section 4.4).
public enum ArcResult {
    PASS,
    FAIL,
    /// There is no chain.
    NONE;

    /// As in header fields.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
