package intercept.authentication.dkim;

import java.util.Locale;

/// RFC 8601 section 2.7.1.
public enum DkimResult {
    PASS,
    FAIL,
    /// The signature holds, and counts for nothing: by a hash or a key that can be forged.
    POLICY,
    /// It was not tried.
    NEUTRAL,
    /// The key could not be had.
    TEMPERROR,
    /// It can never be verified.
    PERMERROR;

    /// As in header fields.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
