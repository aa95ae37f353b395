package intercept.desktop.views.findings;

import intercept.analysis.Suspicion.Question;
import intercept.model.Severity;
import intercept.session.CaseSummary.NotLooked;
import intercept.session.FindingRow;

/// A line of the list.
sealed interface Line {

    /// Heads a group, which can be folded away.
    sealed interface Head extends Line {

        /// What the group is about.
        Object key();

        /// Whether what it heads is listed.
        boolean open();
    }

    /// Heads the findings that answer one question.
    record OfQuestion(Question question, long looked, long all, boolean open) implements Head {
        @Override
        public Question key() {
            return question;
        }
    }

    /// Heads the findings of one severity.
    record OfSeverity(Severity severity, long looked, long all, boolean open) implements Head {
        @Override
        public Severity key() {
            return severity;
        }
    }

    record Item(FindingRow row) implements Line {}

    /// Heads the rules that could not look.
    record NotLookedHead(int count, boolean open) implements Head {
        @Override
        public Class<Blind> key() {
            return Blind.class;
        }
    }

    /// A rule that could not look: silence of its kind proves nothing.
    record Blind(NotLooked rule) implements Line {}
}
