package intercept.authentication.dkim;

import intercept.authentication.signing.SignatureReason;
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

    public static DkimResult of(SignatureReason.Kind kind) {
        return switch (kind) {
            case VERIFIED, SEALED -> PASS;
            case BODY_CHANGED, BODY_CUT, HEADER_CHANGED, ALL_CHANGED, SEAL_BROKEN -> FAIL;
            case SHA1, KEY_SHORT -> POLICY;
            case KEY_NOT_RECORDED, KEY_NOT_ANSWERED -> TEMPERROR;
            case LIMIT -> NEUTRAL;
            case KEY_ABSENT,
                    KEY_REVOKED,
                    KEY_SYNTAX,
                    KEY_VERSION,
                    KEY_TYPE,
                    KEY_HASH,
                    KEY_NOT_FOR_MAIL,
                    KEY_STRICT,
                    KEY_TOO_LONG,
                    KEY_TOO_LARGE,
                    SYNTAX,
                    MISSING,
                    VERSION,
                    ALGORITHM,
                    FORM,
                    QUERY,
                    NAME,
                    FROM_NOT_SIGNED,
                    IDENTITY,
                    EXPIRED,
                    EXPIRY_BEFORE_SIGNING -> PERMERROR;
        };
    }

    /// As in header fields.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
