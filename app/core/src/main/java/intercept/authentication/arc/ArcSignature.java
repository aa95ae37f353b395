package intercept.authentication.arc;

import intercept.authentication.dkim.DkimResult;
import intercept.authentication.signing.SignatureReason;
import intercept.model.dns.DnsAnswer;
import intercept.model.dns.DnsQuestion;
import java.time.Instant;
import java.util.Optional;

/// One signature of a chain: the seal of a place, or its signature of the mail.
///
/// @param position of its field among the fields of the mail, from 0; absent where the reader of the mail did not list
/// it
/// @param domain that signed (`d=`); empty where the signature could not be read
/// @param algorithm as written
/// @param key the answer to the question for the key; absent where nobody asked
/// @param keyBits 0 where there is no key
/// @param unsignedBytes of the body after the signed part (`l=`)
public record ArcSignature(
        DkimResult result,
        SignatureReason reason,
        Optional<Integer> position,
        String domain,
        String selector,
        String algorithm,
        Optional<Instant> signedAt,
        Optional<DnsAnswer> key,
        int keyBits,
        long unsignedBytes) {

    public boolean isPass() {
        return result == DkimResult.PASS;
    }

    /// Whether nothing can be said: nobody answered for the key, or it was not tried.
    public boolean isUnknown() {
        return result == DkimResult.TEMPERROR || result == DkimResult.NEUTRAL;
    }

    /// The question whose answer nobody recorded.
    public Optional<DnsQuestion> missing() {
        return key.filter(answer -> answer.outcome() == DnsAnswer.Outcome.NOT_RECORDED)
                .map(DnsAnswer::question);
    }
}
