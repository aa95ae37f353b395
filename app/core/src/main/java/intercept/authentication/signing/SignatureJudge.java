package intercept.authentication.signing;

import intercept.authentication.signing.SignatureCheck.Arithmetic;
import intercept.authentication.signing.SignatureReason.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Judges the signatures of one mail that sign fields and a body: DKIM-Signature and ARC-Message-Signature. The body is
/// hashed once for all of them, and each key is asked for once.
public final class SignatureJudge {

    private final SignedMail mail;
    private final Optional<Instant> received;
    private final Keys keys;
    private final HeaderBudget budget;
    private final BodyHashes hashes;

    /// @param all signatures that will be judged
    /// @param received absent where nobody knows: then nothing has expired
    public SignatureJudge(
            SignedMail mail,
            Optional<Instant> received,
            Keys keys,
            HeaderBudget budget,
            Collection<SignatureTags> all) {
        this.mail = mail;
        this.received = received;
        this.keys = keys;
        this.budget = budget;
        this.hashes = BodyHashes.of(
                mail,
                all.stream().flatMap(tags -> tags.wanted().stream()).distinct().toList());
    }

    /// Absent where the fields are more than may be hashed for one mail.
    ///
    /// @param own the field that holds the signature
    public Optional<Judgement> judge(SignatureTags tags, MailField own) throws InterruptedException {
        var fields = SignedField.of(mail, tags.names(), own);
        long length = own.length();
        for (var field : fields) {
            length += field.field().map(MailField::length).orElse(0);
        }
        if (!budget.take(length)) {
            return Optional.empty();
        }
        var body = Optional.ofNullable(hashes.results().get(tags.wanted().orElseThrow()))
                .orElseThrow();
        var key = keys.of(tags);
        var check = SignatureCheck.of(tags, signed(tags, fields, own), key);
        return Optional.of(new Judgement(reason(tags, body, check), fields, body, key, check));
    }

    private byte[] signed(SignatureTags tags, List<SignedField> fields, MailField own) {
        var form = new HeaderForm(mail, tags.headerForm());
        fields.forEach(field -> field.field().ifPresent(form::add));
        form.addSignature(own);
        return form.bytes();
    }

    private SignatureReason reason(SignatureTags tags, BodyHashes.Result body, SignatureCheck check) {
        if (check.problem().isPresent()) {
            return check.problem().get();
        }
        boolean holds = check.arithmetic() == Arithmetic.HOLDS;
        if (tags.bodyLimit().filter(limit -> limit > body.whole()).isPresent()) {
            return SignatureReason.of(
                    Kind.BODY_CUT,
                    Long.toString(body.whole()),
                    Long.toString(tags.bodyLimit().get()));
        }
        boolean sameBody = tags.bodyHash().filter(body.hash()::equals).isPresent();
        if (!holds || !sameBody) {
            return SignatureReason.of(sameBody ? Kind.HEADER_CHANGED : holds ? Kind.BODY_CHANGED : Kind.ALL_CHANGED);
        }
        return expiry(tags).or(() -> weakness(tags, check)).orElse(SignatureReason.of(Kind.VERIFIED));
    }

    private Optional<SignatureReason> expiry(SignatureTags tags) {
        return tags.expires()
                .flatMap(end -> received.filter(end::isBefore)
                        .map(at -> SignatureReason.of(Kind.EXPIRED, end.toString(), at.toString())));
    }

    /// Why a signature that verifies counts for nothing (RFC 8301).
    public static Optional<SignatureReason> weakness(SignatureTags tags, SignatureCheck check) {
        if (tags.algorithm() == Algorithm.RSA_SHA1) {
            return Optional.of(SignatureReason.of(Kind.SHA1));
        }
        return check.keyIsShort()
                ? Optional.of(SignatureReason.of(
                        Kind.KEY_SHORT,
                        Integer.toString(check.key().map(KeyRecord::bits).orElse(0))))
                : Optional.empty();
    }
}
