package intercept.model.route;

/// Who wrote one field of a mail.
///
/// @param header place among all fields, from 0
/// @param name as written
public record FieldAuthorship(int header, String name, FieldAuthor author, Why why) {

    /// What the author was told by.
    public enum Why {
        /// It stands above the boundary, or is it.
        ABOVE_BOUNDARY,
        /// It stands above the boundary, but below a server that knew the next one by the name alone which that one
        /// gave: a forger may have given it.
        BY_CLAIMED_NAME,
        /// It stands below, but the trusted server removes such fields from outside mails and writes its own.
        REPLACED_ON_ARRIVAL,
        /// It stands below.
        BELOW_BOUNDARY,
        /// There is no boundary.
        NO_BOUNDARY,
        /// A copy from a folder of sent mails: the sender's own program wrote it.
        SENT_COPY
    }
}
