package intercept.desktop.views.messages;

import intercept.model.Party;
import intercept.session.Examination;
import java.util.List;
import java.util.Optional;

/// How far the close look at the shown message has come.
sealed interface CloserLook {

    /// It is being looked at.
    record Waiting() implements CloserLook {}

    /// @param what absent where the original cannot be taken apart any more
    /// @param parties as the case describes them now
    record Seen(Optional<Examination> what, List<Party> parties) implements CloserLook {}

    /// The case could not be read.
    ///
    /// @param message fit for a reader
    record Failed(String message) implements CloserLook {}

    /// What was found, where something was.
    default Optional<Examination> found() {
        return this instanceof Seen seen ? seen.what() : Optional.empty();
    }
}
