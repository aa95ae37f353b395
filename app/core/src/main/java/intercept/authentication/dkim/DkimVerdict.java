package intercept.authentication.dkim;

import intercept.authentication.signing.SignatureReason;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one signature proves.
///
/// @param position of its field among the fields of the mail, from 0; absent where the reader of the mail did not list
/// it
/// @param domain that signed (`d=`), lower-case A-labels; empty where it is no name
/// @param algorithm as written
/// @param identity on whose behalf (`i=`)
/// @param coverage what it covers; absent where the signature could not be read
/// @param key the answer to the question for the key; absent where nobody asked
/// @param keyBits 0 where there is no key
/// @param isTesting whether the owner of the key is only trying (`t=y`)
public record DkimVerdict(
        DkimResult result,
        SignatureReason reason,
        Optional<Integer> position,
        String domain,
        String selector,
        String algorithm,
        Optional<String> identity,
        Optional<Instant> signedAt,
        Optional<Instant> expires,
        Optional<Coverage> coverage,
        Optional<DnsAnswer> key,
        int keyBits,
        boolean isTesting) {

    /// How much of the mail a signature covers.
    ///
    /// @param signed names of signed fields that the mail has, as the signature writes them
    /// @param sealed names of which no more field can be added (oversigned: named more often than there are fields)
    /// @param unsigned fields of the mail that a reader sees or a program acts on, and that are not signed
    /// @param unsignedFrom whether the mail has a From field that is not signed
    /// @param signedBytes of the canonical body
    /// @param unsignedBytes of the canonical body after its signed part (`l=`): whatever stands there is anybody's
    public record Coverage(
            List<String> signed,
            List<String> sealed,
            List<String> unsigned,
            boolean unsignedFrom,
            long signedBytes,
            long unsignedBytes) {

        public boolean isPartial() {
            return unsignedBytes > 0;
        }
    }

    public boolean isPass() {
        return result == DkimResult.PASS;
    }

    /// Whether something can be added to the body without breaking the signature.
    public boolean isPartial() {
        return coverage.filter(Coverage::isPartial).isPresent();
    }

    /// The question whose answer nobody recorded.
    public Optional<DnsQuestion> missing() {
        return key.filter(answer -> answer.outcome() == DnsAnswer.Outcome.NOT_RECORDED)
                .map(DnsAnswer::question);
    }
}
