package intercept.authentication.results;

/// At which hand-over a trusted server examined the mail.
public enum Examined {
    /// Where the mail came to the trusted servers: the statement is about the sender.
    ENTRY,
    /// Between two trusted servers over public addresses, such as from a gateway to Exchange Online: what it says of
    /// SPF and of all that rests on SPF (DMARC, compauth) is about the gateway.
    INSIDE,
    /// It cannot be told.
    UNKNOWN
}
