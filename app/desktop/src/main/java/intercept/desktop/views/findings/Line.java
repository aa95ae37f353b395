package intercept.desktop.views.findings;

import intercept.analysis.Suspicion.Question;
import intercept.model.Severity;
import intercept.session.CaseSummary.NotLooked;
import intercept.session.FindingRow;

/// A line of the list.
sealed interface Line {

    /// Heads the findings that answer one question.
    record OfQuestion(Question question, long looked, long all) implements Line {}

    /// Heads the findings of one severity.
    record OfSeverity(Severity severity, long looked, long all) implements Line {}

    record Item(FindingRow row) implements Line {}

    /// Heads the rules that could not look.
    record NotLookedHead(int count) implements Line {}

    /// A rule that could not look: silence of its kind proves nothing.
    record Blind(NotLooked rule) implements Line {}
}
