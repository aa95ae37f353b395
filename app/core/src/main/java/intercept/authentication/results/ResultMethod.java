package intercept.authentication.results;

import java.util.Locale;

/// What a server examined (RFC 8601 section 2.7 and the IANA registry "Email Authentication Parameters").
public enum ResultMethod {
    SPF,
    DKIM,
    DMARC,
    ARC,
    /// Microsoft's own verdict of all the others together ("Anti-spam message headers in Microsoft 365").
    COMPAUTH,
    /// Whether the address and its reverse name fit each other.
    IPREV,
    /// The sender logged in (RFC 4954).
    AUTH,
    /// Any other: `domainkeys`, `bimi`, `x-ptr`, …; the statement has its name.
    OTHER;

    static ResultMethod of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spf" -> SPF;
            case "dkim" -> DKIM;
            case "dmarc" -> DMARC;
            case "arc" -> ARC;
            case "compauth" -> COMPAUTH;
            case "iprev" -> IPREV;
            case "auth" -> AUTH;
            default -> OTHER;
        };
    }
}
