package intercept.authentication.dmarc;

import intercept.model.dns.DnsAnswer;

/// One step of an evaluation.
public sealed interface DmarcStep {

    /// An English sentence.
    default String text() {
        return DmarcSentences.of(this);
    }

    /// A record was asked for.
    ///
    /// @param found how many there are; more than one count as none
    /// @param record the one, or empty
    record RecordAsked(String domain, DnsAnswer answer, int found, String record) implements DmarcStep {}

    /// To which organisation a domain belongs.
    record OrganisationFound(String domain, String organisation, DmarcMethod method) implements DmarcStep {}

    /// The policy was taken from a record.
    ///
    /// @param tag `p`, `sp` or `np`; empty where the record states none and `none` is assumed
    record PolicyTaken(String recordDomain, String tag, DmarcPolicy published, DmarcPolicy applied, Lowered lowered)
            implements DmarcStep {}

    /// Why less than the published policy is asked for.
    enum Lowered {
        NOT,
        /// `t=y`
        TEST,
        /// `pct=0`
        PERCENT
    }

    /// Whether the author's domain exists (for `np`).
    record ExistenceAsked(String domain, DnsAnswer answer) implements DmarcStep {}

    record Compared(DmarcIdentifier identifier, String author, boolean strict) implements DmarcStep {}

    record Ended(DmarcResult result, DmarcReason reason) implements DmarcStep {}
}
