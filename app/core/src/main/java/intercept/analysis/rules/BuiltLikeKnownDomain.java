package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Severity;

/// Flags a domain that is built from a known one: the same name under another ending, with a hyphen or a word of
/// business more, or a host that begins with the whole known domain.
///
/// Groups of companies do this themselves, with a site for each country. One that has long been written with is no
/// alarm; for the others, who registered the domain and when tells more.
public final class BuiltLikeKnownDomain implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-003", Severity.HIGH, Question.TECHNIQUE, Certainty.INFERENCE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        return ImitatedDomains.answer(facts, SUSPICION);
    }
}
