package intercept.analysis.rules;

import intercept.model.Evidence;
import intercept.model.Message;
import java.util.function.Supplier;

/// A domain in a mail.
///
/// @param proof made only for the few that a finding names
record DomainSighting(Message message, Place place, String domain, Supplier<Evidence> proof) {

    /// Where, what weighs most first.
    enum Place {
        SENDER,
        REPLY,
        RETURN_PATH,
        RECIPIENT,
        TEXT,
        DOCUMENT;

        /// How far below its ordinary severity a finding is: whoever answers writes there; a link is only read.
        int below() {
            return switch (this) {
                case SENDER, REPLY, RETURN_PATH -> 0;
                case RECIPIENT -> 1;
                case TEXT, DOCUMENT -> 2;
            };
        }
    }
}
