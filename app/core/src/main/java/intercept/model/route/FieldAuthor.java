package intercept.model.route;

/// Whose word a header field is.
public enum FieldAuthor {
    /// A server of the recipient.
    RECIPIENT_SERVER,
    /// A gateway or forwarder that the case declares trusted.
    DECLARED_INTERMEDIATE,
    /// The sender, or a server on the way that nobody vouches for: a claim.
    SENDER_CLAIM,
    /// It cannot be told, since nobody declared whose servers count, or a server is known by its own word alone.
    UNKNOWN
}
