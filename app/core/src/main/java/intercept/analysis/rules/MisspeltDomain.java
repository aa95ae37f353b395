package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Severity;

/// Flags a domain that is a slip of the pen away from a known one: a letter doubled, left out, swapped or from the next
/// key. One slip in names of four to seven letters, two in longer ones, none in shorter ones, which are near each other
/// by chance.
///
/// Sister companies have such names too: one that the case describes, or that has long been written with, is no
/// alarm. What looks alike to the eye is told by ID-001 and not again.
public final class MisspeltDomain implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-002", Severity.CRITICAL, Question.TECHNIQUE, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return ImitatedDomains.answer(facts, SUSPICION);
    }
}
