package intercept.session;

import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.model.Finding;
import java.util.List;
import java.util.Optional;

/// A finding with what the analyst made of it. Words come from [intercept.analysis.FindingWords].
///
/// @param reason why it was dismissed; empty otherwise
/// @param note the analyst's own words; may be empty
/// @param places one for each piece of evidence, in the same order
public record FindingRow(
        long id,
        Finding finding,
        Question question,
        Certainty how,
        Finding.Status status,
        String reason,
        String note,
        List<Place> places) {

    /// A piece of evidence, resolved for a reader.
    ///
    /// @param messageNumber "Message 203"; nothing for a file that lies in the case folder by itself
    /// @param subject of the message; the path of a file
    public record Place(Evidence evidence, Optional<Long> messageNumber, String subject) {}
}
