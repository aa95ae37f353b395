package intercept.session;

import intercept.model.Evidence;
import java.util.List;

/// The findings of a case, and what the analyst makes of them.
public interface CaseFindings {

    /// The gravest first.
    List<FindingRow> findings() throws CaseException;

    void confirm(long finding) throws CaseException;

    void dismiss(long finding, String reason) throws CaseException;

    /// Takes a confirmation or dismissal back.
    void reopen(long finding) throws CaseException;

    void note(long finding, String text) throws CaseException;

    /// The bytes that a piece of evidence rests on.
    Span locate(Evidence evidence) throws CaseException;
}
