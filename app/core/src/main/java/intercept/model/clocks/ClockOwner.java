package intercept.model.clocks;

/// Whose clock left a mark, if the mark is genuine. Whether it is, the author of the field decides.
public enum ClockOwner {
    /// The program in which the mail was written.
    AUTHOR_PROGRAM,
    /// The service that sent the mail out.
    SENDING_SERVICE,
    /// A server that handed the mail on or took it in.
    SERVER_ON_THE_WAY,
    /// Another program or server, which had an earlier mail of the conversation in hand.
    EARLIER_MAIL
}
