package intercept.session;

import intercept.model.CaseDescription;
import intercept.model.EvidenceKind;
import intercept.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case in figures.
///
/// @param files how many files were taken in
/// @param kinds how many of each kind
/// @param unread files that are kept but could not be read, with the reason
/// @param findings how many of each severity, dismissed ones left out
/// @param looked findings that the analyst confirmed or dismissed
/// @param verified when the evidence was last re-hashed and found unchanged
public record CaseSummary(
        String title,
        CaseDescription description,
        long files,
        Map<EvidenceKind, Long> kinds,
        long messages,
        List<Unreadable> unread,
        Map<Severity, Long> findings,
        long looked,
        List<NotLooked> notLooked,
        Optional<Instant> first,
        Optional<Instant> last,
        Optional<Instant> verified) {

    /// A file that could not be read. It is kept.
    public record Unreadable(String path, String sha256, String reason) {}

    /// A rule that could not look: see [intercept.analysis.Answer.NotApplicable].
    public record NotLooked(String rule, String missing) {}

    public long allFindings() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }
}
