package intercept.authentication.dmarc;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What DMARC says by both methods, and about whom.
///
/// @param claimed the author's domain in A-labels, or empty where there is not exactly one
/// @param passedAs the domain that was proven, whether the author's or not: an aligned signature's, else an aligned
/// envelope's, else any that passed
/// @param differences in which the methods do not agree; empty where it does not matter which is asked
public record DmarcEvaluation(
        String claimed,
        Optional<String> passedAs,
        Set<AuthorProblem> authorProblems,
        DmarcVerdict treeWalk,
        DmarcVerdict publicSuffix,
        Set<Difference> differences) {

    /// What is odd about the From field.
    public enum AuthorProblem {
        NO_FROM_FIELD,
        /// RFC 5322 section 3.6 allows one; programs show one or the other.
        SEVERAL_FROM_FIELDS,
        NO_DOMAIN,
        SEVERAL_DOMAINS,
        GROUP,
        /// An address in brackets, a single label, or a label too long.
        NOT_A_DOMAIN
    }

    public enum Difference {
        RESULT,
        POLICY,
        RECORD,
        ORGANISATION
    }

    /// The verdict of the standard in force, RFC 9989.
    public DmarcVerdict verdict() {
        return treeWalk;
    }

    public DmarcResult result() {
        return treeWalk.result();
    }

    public List<DmarcIdentifier.Kind> alignedBy() {
        return treeWalk.alignedBy();
    }
}
