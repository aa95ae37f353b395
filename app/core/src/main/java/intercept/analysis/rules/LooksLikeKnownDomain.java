package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Severity;

/// Flags a domain that looks like a known one to the eye: `rnycompany` for `mycompany`, a Cyrillic letter among Latin
/// ones.
///
/// Nobody registers such a name by chance; no genuine partner has been seen with one. A domain of a party is never
/// flagged.
public final class LooksLikeKnownDomain implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-001", Severity.CRITICAL, Question.TECHNIQUE, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return ImitatedDomains.answer(facts, SUSPICION);
    }
}
