package intercept.authentication.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a well-formed signature says (RFC 6376 section 3.5; RFC 8617 sections 4.1.2 and 4.1.3).
///
/// @param domain that signed, lower-case A-labels
/// @param names of signed fields, as written; empty for an ARC seal
/// @param bodyHash absent for an ARC seal, which signs no body
/// @param identity on whose behalf it was signed (`i=`), decoded; absent where the signature says nothing
public record SignatureTags(
        Algorithm algorithm,
        Bytes signature,
        String domain,
        String selector,
        Form headerForm,
        Form bodyForm,
        List<String> names,
        Optional<Long> bodyLimit,
        Optional<Bytes> bodyHash,
        Optional<Instant> signedAt,
        Optional<Instant> expires,
        Optional<String> identity) {

    /// What was read: the tags or why they do not count.
    public sealed interface Read {
        record Good(SignatureTags tags) implements Read {}

        record Bad(SignatureReason reason) implements Read {}
    }

    public String keyName() {
        return selector + "._domainkey." + domain;
    }

    /// The domain of the identity, lower-case A-labels; absent where it is no name.
    public Optional<String> identityDomain() {
        return identity.flatMap(who -> DomainName.of(who.substring(who.lastIndexOf('@') + 1)));
    }

    /// The hash of the body that the signature asks for; absent for a seal.
    public Optional<BodyHashes.Wanted> wanted() {
        return bodyHash.map(_ -> new BodyHashes.Wanted(bodyForm, algorithm.hash(), bodyLimit));
    }

    /// Reads a DKIM-Signature.
    public static Read dkim(TagList list) {
        return new TagReader(list).dkim();
    }

    /// Reads an ARC-Message-Signature: like DKIM's, but without a version, and its `i=` is the instance.
    public static Read arcMessage(TagList list) {
        return new TagReader(list).arcMessage();
    }

    /// Reads an ARC-Seal: it has neither signed fields nor a body.
    public static Read arcSeal(TagList list) {
        return new TagReader(list).arcSeal();
    }
}
