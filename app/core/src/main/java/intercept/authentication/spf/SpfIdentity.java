package intercept.authentication.spf;

/// Whose domain was checked.
public enum SpfIdentity {
    MAIL_FROM,
    /// The name in the greeting, for messages without an envelope sender (RFC 7208 section 2.3).
    HELO
}
