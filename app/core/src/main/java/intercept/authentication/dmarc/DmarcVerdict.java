package intercept.authentication.dmarc;

import intercept.model.dns.DnsQuestion;
import java.util.List;
import java.util.Optional;

/// What DMARC says by one method.
///
/// @param organisation to which the author's domain belongs; empty without a single author domain
/// @param policyDomain whose record applies
/// @param policyTag `p`, `sp` or `np`; empty where none is stated
/// @param published policy that the record states for this author domain
/// @param applied after `t=y` or `pct=0`; what a receiver is asked to do if the message fails
/// @param identifiers all checks, DKIM first
/// @param missing questions whose answers nobody recorded, whether they decided or not
public record DmarcVerdict(
        DmarcMethod method,
        DmarcResult result,
        DmarcReason reason,
        String organisation,
        Optional<String> policyDomain,
        Optional<DmarcRecord> record,
        String policyTag,
        Optional<DmarcPolicy> published,
        Optional<DmarcPolicy> applied,
        List<DmarcIdentifier> identifiers,
        List<DmarcStep> trace,
        List<DnsQuestion> missing) {

    /// Checks that made it pass: DKIM, SPF, or both.
    public List<DmarcIdentifier.Kind> alignedBy() {
        return result != DmarcResult.PASS
                ? List.of()
                : identifiers.stream()
                        .filter(DmarcIdentifier::isAligned)
                        .map(DmarcIdentifier::kind)
                        .distinct()
                        .toList();
    }

    /// Whether it passes by nothing but signatures that cover a part of the body.
    public boolean restsOnPartialSignature() {
        return result == DmarcResult.PASS
                && identifiers.stream().filter(DmarcIdentifier::isAligned).allMatch(DmarcIdentifier::isPartial);
    }

    static DmarcVerdict withoutAuthor(DmarcMethod method) {
        return new DmarcVerdict(
                method,
                DmarcResult.NONE,
                DmarcReason.NO_SINGLE_AUTHOR,
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new DmarcStep.Ended(DmarcResult.NONE, DmarcReason.NO_SINGLE_AUTHOR)),
                List.of());
    }
}
