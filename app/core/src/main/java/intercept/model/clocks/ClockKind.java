package intercept.model.clocks;

/// A clock that leaves a mark in mails.
public enum ClockKind {
    /// The Date field: the clock and zone of the program that wrote the mail, or whatever it likes.
    DATE(ClockOwner.AUTHOR_PROGRAM),
    /// Resent-Date: who sent it on.
    RESENT_DATE(ClockOwner.SERVER_ON_THE_WAY),
    /// Delivery-date: put into the mailbox.
    DELIVERY_DATE(ClockOwner.SERVER_ON_THE_WAY),
    /// The time of a Received field.
    RECEIVED(ClockOwner.SERVER_ON_THE_WAY),
    /// The time of Gmail's X-Received field.
    X_RECEIVED(ClockOwner.SERVER_ON_THE_WAY),
    /// When the conversation began, by Thread-Index.
    THREAD_ROOT(ClockOwner.EARLIER_MAIL),
    /// When the last answer of the conversation was begun, by Thread-Index: this mail, if it is an answer.
    THREAD_LAST_ANSWER(ClockOwner.AUTHOR_PROGRAM),
    /// When an earlier answer of the conversation was begun, by Thread-Index.
    THREAD_EARLIER_ANSWER(ClockOwner.EARLIER_MAIL),
    /// Local time of the computer: `stated` holds it, and shows what its zone must have been.
    OUTLOOK_BOUNDARY(ClockOwner.AUTHOR_PROGRAM),
    /// Local time of the computer, as `OUTLOOK_BOUNDARY`.
    OUTLOOK_CONTENT_ID(ClockOwner.AUTHOR_PROGRAM),
    OUTLOOK_MESSAGE_ID(ClockOwner.AUTHOR_PROGRAM),
    GMAIL_BOUNDARY(ClockOwner.SENDING_SERVICE),
    /// Message-IDs of Gmail before about 2011.
    GMAIL_MESSAGE_ID(ClockOwner.SENDING_SERVICE),
    /// Ids of Gmail's Received and X-Received fields.
    GMAIL_QUEUE_ID(ClockOwner.SERVER_ON_THE_WAY),
    JAVAMAIL_BOUNDARY(ClockOwner.AUTHOR_PROGRAM),
    /// A time in a Message-ID, whichever program wrote it.
    MESSAGE_ID(ClockOwner.AUTHOR_PROGRAM),
    /// A time in a Message-ID that the first server made (Sendmail, Postfix, Exim, qmail, Amazon SES).
    SERVER_MESSAGE_ID(ClockOwner.SERVER_ON_THE_WAY),
    EXIM_QUEUE_ID(ClockOwner.SERVER_ON_THE_WAY),
    SENDMAIL_QUEUE_ID(ClockOwner.SERVER_ON_THE_WAY),
    POSTFIX_QUEUE_ID(ClockOwner.SERVER_ON_THE_WAY),
    DKIM_SIGNED(ClockOwner.SENDING_SERVICE),
    DKIM_EXPIRES(ClockOwner.SENDING_SERVICE),
    ARC_SIGNED(ClockOwner.SERVER_ON_THE_WAY),
    ARC_SEALED(ClockOwner.SERVER_ON_THE_WAY),
    /// X-MS-Exchange-CrossTenant-OriginalArrivalTime: came into the first tenant of Microsoft 365.
    CROSS_TENANT_ARRIVAL(ClockOwner.SENDING_SERVICE),
    /// X-MS-Exchange-Organization-ExpirationStartTime: came into the recipient's organisation.
    ORGANIZATION_ARRIVAL(ClockOwner.SERVER_ON_THE_WAY),
    /// X-OriginalArrivalTime of Exchange and Windows servers.
    ORIGINAL_ARRIVAL(ClockOwner.SERVER_ON_THE_WAY),
    /// A link was rewritten by Safe Links when a mail that held it came in.
    SAFE_LINK(ClockOwner.EARLIER_MAIL);

    private final ClockOwner owner;

    ClockKind(ClockOwner owner) {
        this.owner = owner;
    }

    /// Whose clock it is, if the mark is genuine.
    public ClockOwner owner() {
        return owner;
    }
}
