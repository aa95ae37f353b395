package intercept.authentication.results;

/// Whose word a statement is, and whether it counts (RFC 8601 section 5).
public enum Standing {
    /// A server of the recipient wrote it.
    OWN_SERVER("The recipient's own server says it.", true),
    /// It stands where Google's servers write: directly below their own Received field, the topmost of its kind, and
    /// under their name. They write one for every mail that comes in.
    OWN_SERVER_BELOW("The recipient's own server says it; Google writes it below its own Received field.", true),
    /// A gateway or forwarder that the case declares trusted wrote it.
    DECLARED_GATEWAY("A gateway that the case declares as trusted says it.", true),
    /// It stands among the fields of trusted servers, but under a name that is none of theirs and that nobody declared.
    UNDECLARED_NAME("It stands where trusted servers write, but names a server that nobody declared.", false),
    /// A trusted server kept what an earlier server said that nobody declared.
    UNDECLARED_COPY("It is a kept copy of the word of an earlier server that nobody declared as trusted.", false),
    /// It stands below what trusted servers wrote, under the name of one of them: written there by a filter of that
    /// server, or forged.
    OWN_NAME_BELOW(
            "It bears the name of a trusted server, but stands where the sender, too, could have put it.", false),
    /// The sender or a server on the way that nobody vouches for wrote it.
    SENDER_CLAIM("It was in the mail when it reached the recipient's servers: the sender's claim.", false),
    /// The server that delivered the mail is none of those that are declared, so its way cannot be followed.
    UNPLACED(
            "It cannot be told who wrote it, since the server that delivered the mail is not among the declared ones.",
            false),
    /// Nobody declared whose servers count.
    UNKNOWN("It cannot be told who wrote it, since nobody declared which servers are the recipient's own.", false);

    private final String text;
    private final boolean counts;

    Standing(String text, boolean counts) {
        this.text = text;
        this.counts = counts;
    }

    /// For a person.
    public String text() {
        return text;
    }

    /// A server whose word counts wrote it.
    public boolean counts() {
        return counts;
    }
}
