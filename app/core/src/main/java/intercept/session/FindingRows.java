package intercept.session;

import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.model.Evidence;
import intercept.store.FindingTable;
import java.util.Map;

/// Findings as the store keeps them become findings as a reader sees them.
final class FindingRows {

    private FindingRows() {}

    /// @param subjects of the messages that findings point at
    static FindingRow of(FindingTable.Row row, Map<Long, String> subjects) {
        var finding = row.found().finding();
        return new FindingRow(
                row.id(),
                finding,
                Question.valueOf(row.found().question()),
                Certainty.valueOf(row.found().certainty()),
                row.status(),
                row.reason(),
                row.note(),
                finding.evidence().stream()
                        .map(piece -> new FindingRow.Place(piece, piece.mail(), named(piece, subjects)))
                        .toList());
    }

    private static String named(Evidence evidence, Map<Long, String> subjects) {
        return switch (evidence) {
            case Evidence.OfMail ofMail -> subjects.getOrDefault(ofMail.message(), "");
            case Evidence.FilePassage passage -> passage.path();
        };
    }
}
