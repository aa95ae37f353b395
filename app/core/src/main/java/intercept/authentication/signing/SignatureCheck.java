package intercept.authentication.signing;

import intercept.authentication.signing.SignatureReason.Kind;
import intercept.model.dns.DnsAnswer;
import java.util.Locale;
import java.util.Optional;

/// Whether a signature was made with a key that is published: the arithmetic, without the judgement.
///
/// @param key the record that decided; absent where none fitted
/// @param arithmetic whether the signature verifies under it
/// @param problem why no key could decide
public record SignatureCheck(Optional<KeyRecord> key, Arithmetic arithmetic, Optional<SignatureReason> problem) {

    /// Whether numbers agree.
    public enum Arithmetic {
        HOLDS,
        BROKEN,
        UNCHECKED
    }

    /// RFC 8301 section 3.2.
    public static final int SHORTEST_KEY = 1024;

    public boolean keyIsShort() {
        return key.map(used -> used.kind().equals("rsa") && used.bits() < SHORTEST_KEY)
                .orElse(false);
    }

    /// Tries the records in their order; the first under which the signature verifies decides, or else the first that
    /// fits (RFC 6376 section 6.1.2 step 3).
    public static SignatureCheck of(SignatureTags tags, byte[] signed, KeyAnswer answer) {
        var unknown = unknown(answer);
        if (unknown.isPresent()) {
            return new SignatureCheck(Optional.empty(), Arithmetic.UNCHECKED, unknown);
        }
        SignatureCheck first = new SignatureCheck(
                Optional.empty(),
                Arithmetic.UNCHECKED,
                Optional.of(SignatureReason.of(Kind.KEY_ABSENT, answer.name())));
        for (var key : answer.records()) {
            var one = of(tags, signed, key, answer.name());
            if (one.arithmetic == Arithmetic.HOLDS) {
                return one;
            }
            boolean better = one.arithmetic == Arithmetic.BROKEN && first.arithmetic == Arithmetic.UNCHECKED;
            if (better || first.key.isEmpty()) {
                first = one;
            }
        }
        return first;
    }

    private static SignatureCheck of(SignatureTags tags, byte[] signed, KeyRecord key, String name) {
        var problem = key.problem().or(() -> unfit(tags, key, name));
        if (problem.isPresent()) {
            return new SignatureCheck(Optional.of(key), Arithmetic.UNCHECKED, problem);
        }
        boolean holds = tags.algorithm()
                .holds(key.key().orElseThrow(), signed, tags.signature().bytes());
        return new SignatureCheck(Optional.of(key), holds ? Arithmetic.HOLDS : Arithmetic.BROKEN, Optional.empty());
    }

    private static Optional<SignatureReason> unknown(KeyAnswer key) {
        return switch (key.answer().outcome()) {
            case FOUND -> Optional.empty();
            case NO_DATA, NO_NAME -> Optional.of(SignatureReason.of(Kind.KEY_ABSENT, key.name()));
            case NOT_RECORDED -> Optional.of(SignatureReason.of(Kind.KEY_NOT_RECORDED, key.name()));
            case SERVER_FAILURE, REFUSED, TIME_OUT ->
                Optional.of(SignatureReason.of(
                        Kind.KEY_NOT_ANSWERED, key.name(), told(key.answer().outcome())));
        };
    }

    private static String told(DnsAnswer.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<SignatureReason> unfit(SignatureTags tags, KeyRecord key, String name) {
        var algorithm = tags.algorithm();
        if (!key.kind().equals(algorithm.keyType().toString())) {
            return Optional.of(SignatureReason.of(Kind.KEY_TYPE, name, key.kind(), algorithm.toString()));
        }
        if (!key.hashes().isEmpty() && !key.hashes().contains(algorithm.hash().tag())) {
            return Optional.of(
                    SignatureReason.of(Kind.KEY_HASH, name, algorithm.hash().tag()));
        }
        var speaksFor = tags.identityDomain().orElse(tags.domain());
        if (key.strict() && !speaksFor.equals(tags.domain())) {
            return Optional.of(
                    SignatureReason.of(Kind.KEY_STRICT, name, tags.identity().orElse(speaksFor)));
        }
        return Optional.empty();
    }
}
