package intercept.session;

import intercept.model.Evidence;
import java.util.List;

/// The findings of a case, and what the analyst makes of them.
public interface CaseFindings {

    /// The gravest first.
    List<FindingRow> findings();

    void confirm(long finding);

    void dismiss(long finding, String reason);

    /// Takes a confirmation or dismissal back.
    void reopen(long finding);

    void note(long finding, String text);

    /// The bytes that a piece of evidence rests on.
    Span locate(Evidence evidence);
}
