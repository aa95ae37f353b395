package intercept.analysis;

import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import java.util.List;
import java.util.Optional;

/// What a rule suspects. Its words stand in `rules/words.properties` under its id.
///
/// @param id as in the catalogue, such as `CV-011`
/// @param severity of its ordinary finding
/// @param question which of the analyst's questions it helps to answer
/// @param how how a finding of it is known
public record Suspicion(String id, Severity severity, Question question, Certainty how) {

    /// The analyst's questions (DOMAIN section 0).
    public enum Question {
        TECHNIQUE,
        WHOSE_MAILBOX,
        DELIVERY,
        COPY,
        EXPOSURE
    }

    /// How a sentence is known; shown beside it, on screen and on paper.
    public enum Certainty {
        FACT,
        INFERENCE,
        ASSUMPTION
    }

    public Finding finding(List<String> arguments, Evidence... evidence) {
        return finding(severity, "", arguments, evidence);
    }

    public Finding finding(Severity as, String variant, List<String> arguments, Evidence... evidence) {
        return new Finding(id, as, Optional.empty(), variant, arguments, 1, List.of(evidence));
    }
}
