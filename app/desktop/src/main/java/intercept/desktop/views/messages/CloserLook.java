package intercept.desktop.views.messages;

import intercept.session.Examination;
import java.util.Optional;

/// How far the close look at the shown message has come.
sealed interface CloserLook {

    /// It is being looked at.
    record Waiting() implements CloserLook {}

    /// @param what absent where the original cannot be taken apart any more
    record Seen(Optional<Examination> what) implements CloserLook {}

    /// The case could not be read.
    ///
    /// @param message fit for a reader
    record Failed(String message) implements CloserLook {}

    /// What was found, where something was.
    default Optional<Examination> found() {
        return this instanceof Seen seen ? seen.what() : Optional.empty();
    }
}
