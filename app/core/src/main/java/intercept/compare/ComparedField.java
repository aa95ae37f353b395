package intercept.compare;

import intercept.model.Header;
import java.util.Optional;

/// A header field of two mails.
///
/// @param name as the left writes it, or the right where the left has none
/// @param text the decoded values; empty where there is no such field
public record ComparedField(
        String name, Optional<Header> left, Optional<Header> right, State state, ComparedText text) {

    /// How the two stand to each other.
    public enum State {
        SAME,
        CHANGED,
        LEFT_ONLY,
        RIGHT_ONLY
    }
}
