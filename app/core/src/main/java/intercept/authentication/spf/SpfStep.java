package intercept.authentication.spf;

import intercept.model.dns.DnsAnswer;
import java.util.List;

/// One step of an evaluation.
public sealed interface SpfStep {

    /// How many includes and redirects lead here; 0 for the sender's own record.
    int depth();

    /// Whose record is evaluated.
    String domain();

    /// An English sentence.
    default String text() {
        return SpfSentences.of(this);
    }

    /// The record was asked for.
    ///
    /// @param found texts among the answer that are SPF records; one is needed
    record RecordAsked(int depth, String domain, DnsAnswer answer, List<String> found) implements SpfStep {}

    /// The client was compared with a mechanism.
    ///
    /// @param term as written, with its qualifier
    /// @param target the domain or network with which it was compared, macros replaced; may be empty
    /// @param answers to all questions that this took
    record Compared(
            int depth,
            String domain,
            String term,
            SpfResult ifMatched,
            String target,
            Match match,
            List<DnsAnswer> answers)
            implements SpfStep {}

    /// How a comparison ended.
    enum Match {
        MATCHED,
        NOT_MATCHED,
        /// The domain does not exist or has no such record.
        NOTHING_THERE,
        /// No server could be asked for the name that the macros make.
        NOT_A_NAME,
        /// The other family of addresses.
        OTHER_FAMILY,
        /// The included record gives the domain concerned no `pass`.
        INCLUDED_DID_NOT_PASS,
        /// It could not be done; the verdict's problem says why.
        FAILED
    }

    /// An `include` begins; the steps of the included record follow, then its comparison.
    record Entered(int depth, String domain, String term, String target) implements SpfStep {}

    /// No mechanism matched, and another record decides.
    record Redirected(int depth, String domain, String term, String target) implements SpfStep {}

    /// No mechanism matched, and there is no `redirect` (RFC 7208 section 4.7).
    record NothingMatched(int depth, String domain) implements SpfStep {}

    /// The domain's explanation of a `fail` was asked for.
    ///
    /// @param explanation empty where there is none that may be used (RFC 7208 section 6.2)
    record Explained(int depth, String domain, String target, List<DnsAnswer> answers, String explanation)
            implements SpfStep {}

    /// The evaluation ended without a verdict.
    record Stopped(int depth, String domain, SpfProblem problem) implements SpfStep {}
}
