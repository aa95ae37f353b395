package intercept.authentication.signing;

import java.util.Arrays;
import java.util.List;

/// Why a signature counts or does not: the kind for programs, the words that fill its sentence.
public record SignatureReason(Kind kind, List<String> words) {

    /// Sentences a reader without training understands. `%s` are the words, in order.
    public enum Kind {
        VERIFIED("The signature holds: the signed fields and the signed text are as the signer sent them."),
        SEALED("The seal holds: what the servers before it wrote about the mail is as they wrote it."),
        SEAL_BROKEN("What is sealed was changed afterwards, or another key made the seal."),
        BODY_CHANGED("The text was changed after it was signed, or a mailing list or gateway added to it: its hash"
                + " differs from the signed one."),
        BODY_CUT("The text is shorter (%s bytes) than what was signed (%s bytes): something was cut off."),
        HEADER_CHANGED("A signed header field was changed, or another key signed: the text is as signed, but the"
                + " signature does not verify."),
        ALL_CHANGED("Neither the text nor the signed header fields are as they were signed, or this signature was"
                + " made for another mail."),
        SHA1("The signature is made with sha1, which is broken: it has proven nothing since 2018 (RFC 8301)."),
        KEY_SHORT("The key has only %s bits and can be broken: a signature needs 1024 bits to count (RFC 8301)."),
        KEY_ABSENT("There is no key at %s: the signature cannot be checked by anybody now."),
        KEY_NOT_RECORDED("No key is recorded for %s and nobody was asked: the signature is not checked yet."),
        KEY_NOT_ANSWERED("The question for the key at %s got no answer (%s): the signature is not checked."),
        KEY_REVOKED("The key at %s was revoked by its owner: its record is there and empty."),
        KEY_SYNTAX("The record of the key at %s is not well formed: %s."),
        KEY_VERSION("The record at %s is no key of DKIM: its version is not DKIM1."),
        KEY_TYPE("The key at %s is of the kind %s, which does not fit the signature's %s."),
        KEY_HASH("The key at %s allows no signature with %s."),
        KEY_NOT_FOR_MAIL("The key at %s is not for mail, but for %s."),
        KEY_STRICT("The key at %s speaks for its own domain only, and the signature names %s."),
        KEY_TOO_LONG("The record of the key at %s has %s characters; more than %s are not read."),
        KEY_TOO_LARGE("The key at %s has %s bits; keys of more than %s bits are not used."),
        SYNTAX("The signature is not well formed: %s."),
        MISSING("The signature lacks the tag “%s”."),
        VERSION("The signature's version is “%s”; there is only version 1."),
        ALGORITHM("The signature is made with “%s”, which nobody knows."),
        FORM("The signature's canonical form “%s” is not known."),
        QUERY("The signature's key is to be asked for by “%s”, which is not known."),
        NAME("“%s” is no name that a key could stand at."),
        FROM_NOT_SIGNED("The signature does not cover the field From: whoever is shown as the sender is not proven."),
        IDENTITY("The signature speaks for “%s”, which is not under its domain %s."),
        EXPIRED("The signature had expired on %s, before the mail was received on %s."),
        EXPIRY_BEFORE_SIGNING("The signature says that it expires before it was made."),
        LIMIT("Not tried: %s.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    /// What stands in a mail may be long, a sentence not.
    private static final int LONGEST_WORD = 300;

    public static SignatureReason of(Kind kind, String... words) {
        return new SignatureReason(
                kind, Arrays.stream(words).map(SignatureReason::shortened).toList());
    }

    private static String shortened(String word) {
        return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "…" : word;
    }

    public String sentence() {
        return kind.sentence.formatted(words.toArray());
    }
}
