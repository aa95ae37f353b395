package intercept.model.route;

import intercept.model.Copy;

/// The stored copy of a mail whose fields are followed. A mail may lie in the case several times with differing bytes:
/// as its author kept it, and as each mailbox took it in with the fields of the servers on its way.
///
/// @param place where it was found; the first recipient's mailbox where the same bytes lie in several
/// @param sha256 hash of its bytes: places in the header count there
/// @param why what it has before the others
/// @param others how many more copies with other bytes the case holds
public record FollowedCopy(Copy place, String sha256, Why why, int others) {

    /// What a copy is worth for telling a mail's way, the best first.
    public enum Why {
        /// It was taken in: servers wrote Received fields, and the mailbox is not its author's.
        CAME_TO_RECIPIENT,
        /// Servers wrote Received fields, but it lies in its author's mailbox, or nobody knows in whose.
        CAME_BY_SERVERS,
        /// No server says that it took it, though it does not lie where its author keeps what he sent.
        STATES_NO_WAY,
        /// Kept when it was sent: no server ever saw it.
        KEPT_WHEN_SENT
    }
}
