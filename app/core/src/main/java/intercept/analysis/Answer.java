package intercept.analysis;

import intercept.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/// What a rule says of a case. "Could not look" is not the same as "looked and found nothing".
public sealed interface Answer {

    /// Looked; an empty list means that it found nothing.
    record Looked(List<Finding> findings) implements Answer {}

    /// Could not look, and why: the key of a sentence `ID.missing.KEY` in the rules' words.
    record NotApplicable(String missing) implements Answer {}

    static Answer of(Stream<Finding> findings) {
        return new Looked(findings.toList());
    }
}
