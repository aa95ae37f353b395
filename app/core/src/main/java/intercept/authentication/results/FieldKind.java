package intercept.authentication.results;

import java.util.Locale;
import java.util.Optional;

/// Fields in which servers write what they found out about a sender.
public enum FieldKind {
    /// Authentication-Results (RFC 8601).
    AUTHENTICATION_RESULTS,
    /// Somebody else's Authentication-Results under another name, so that a later server's own is not confused with
    /// them: Authentication-Results-Original of Exchange Online, X-Original-Authentication-Results of Google,
    /// Old-Authentication-Results of mailing lists.
    RENAMED_COPY,
    /// ARC-Authentication-Results (RFC 8617 section 4.1.1).
    ARC_AUTHENTICATION_RESULTS,
    /// Received-SPF (RFC 7208 section 9.1).
    RECEIVED_SPF,
    /// X-MS-Exchange-Authentication-Results, which Exchange writes beside the plain one.
    EXCHANGE;

    /// @param name of the field, in any letter case
    public static Optional<FieldKind> of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "authentication-results" -> Optional.of(AUTHENTICATION_RESULTS);
            case "authentication-results-original",
                    "x-authentication-results-original",
                    "x-original-authentication-results",
                    "original-authentication-results",
                    "old-authentication-results",
                    "x-old-authentication-results" -> Optional.of(RENAMED_COPY);
            case "arc-authentication-results" -> Optional.of(ARC_AUTHENTICATION_RESULTS);
            case "received-spf" -> Optional.of(RECEIVED_SPF);
            case "x-ms-exchange-authentication-results" -> Optional.of(EXCHANGE);
            default -> Optional.empty();
        };
    }
}
