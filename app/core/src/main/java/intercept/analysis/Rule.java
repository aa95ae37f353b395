package intercept.analysis;

/// One suspicion and how to check it. One file per rule, one line in `RuleCatalogue`.
public interface Rule {

    Suspicion suspicion();

    /// Looks at the whole case. Pure.
    Answer examine(CaseFacts facts);
}
