package intercept.authentication.dmarc;

import intercept.authentication.spf.SpfIdentity;
import intercept.authentication.spf.SpfResult;
import intercept.authentication.spf.SpfVerdict;
import java.util.List;
import java.util.Optional;

/// What DMARC judges.
///
/// @param fromFields how many From fields the message has; one is right
/// @param fromDomains the domain of each address in them, as written; empty for an address without one
/// @param hasGroup whether a From field uses the syntax of groups
/// @param spf absent where the envelope or the client is not known
public record DmarcMessage(
        int fromFields, List<String> fromDomains, boolean hasGroup, Optional<Spf> spf, List<Dkim> dkim) {

    /// @param identity the name in the greeting counts for messages without an envelope sender only, and only then is
    /// it to be given here
    public record Spf(SpfResult result, String domain, SpfIdentity identity) {
        public static Spf of(SpfVerdict verdict) {
            return new Spf(verdict.result(), verdict.domain(), verdict.identity());
        }
    }

    /// One signature.
    ///
    /// @param domain its `d=`
    /// @param isPartial whether it covers a part of the body only (`l=`), so that the rest may be another's
    public record Dkim(Outcome outcome, String domain, boolean isPartial) {

        /// All that DMARC must tell apart.
        public enum Outcome {
            PASS,
            /// Any other final result.
            NOT_PASSED,
            TEMPERROR
        }
    }

    /// The usual message: one From field with one address.
    public static DmarcMessage from(String domain, Optional<Spf> spf, List<Dkim> dkim) {
        return new DmarcMessage(1, List.of(domain), false, spf, dkim);
    }
}
