package intercept.desktop.fx;

import intercept.session.Span;
import java.util.Optional;

/// What is chosen, in all views at once.
public sealed interface Selected {

    /// Nothing yet.
    record Nothing() implements Selected {}

    /// A message; with bytes when somebody asked to see the bytes of a claim.
    record OfMessage(long id, Optional<Span> bytes) implements Selected {}

    /// A finding.
    record OfFinding(long id) implements Selected {}

    /// A PDF file of the case, by its hash.
    record OfDocument(String sha256) implements Selected {}

    Selected NOTHING = new Nothing();

    static Selected message(long id) {
        return new OfMessage(id, Optional.empty());
    }
}
