package intercept.authentication.dmarc;

import java.util.Locale;

/// RFC 9989 section 9.1, RFC 7489 section 11.2.
public enum DmarcResult {
    /// DMARC does not apply: no record, no single author domain, or a record without any policy.
    NONE,
    PASS,
    FAIL,
    TEMPERROR,
    /// The record that applies states a policy that does not exist, and asks for no reports either.
    PERMERROR;

    /// As in header fields: `pass`, `temperror`…
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
