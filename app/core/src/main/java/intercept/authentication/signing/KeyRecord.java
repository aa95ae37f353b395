package intercept.authentication.signing;

import intercept.authentication.signing.SignatureReason.Kind;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One record of a key (RFC 6376 section 3.6.1, RFC 8463 section 4).
///
/// @param text of the record, no longer than the limit
/// @param kind what `k=` says, `rsa` where it says nothing
/// @param hashes that it allows; empty for all
/// @param bits of the key; 0 where there is none
/// @param testing its owner is only trying (`t=y`)
/// @param strict it speaks for its own domain, not for names below it (`t=s`)
/// @param key that can be used; absent where there is a problem
/// @param problem why it proves nothing
public record KeyRecord(
        String text,
        String kind,
        List<String> hashes,
        int bits,
        boolean testing,
        boolean strict,
        Optional<PublicKey> key,
        Optional<SignatureReason> problem) {

    private static final int ED25519_BYTES = 32;
    private static final int EXPONENT_BITS = 64;

    /// @param name where the record stands
    /// @param text one char for each byte
    public static KeyRecord read(String name, String text, SigningLimits limits) {
        if (text.length() > limits.keyRecord()) {
            return bad(
                    text.substring(0, limits.keyRecord()),
                    SignatureReason.of(
                            Kind.KEY_TOO_LONG,
                            name,
                            Integer.toString(text.length()),
                            Integer.toString(limits.keyRecord())));
        }
        var tags = TagList.parse(text);
        if (tags.problem().isPresent()) {
            return bad(
                    text,
                    SignatureReason.of(Kind.KEY_SYNTAX, name, tags.problem().get()));
        }
        boolean version = tags.get("v").map("DKIM1"::equals).orElse(true);
        if (!version || (tags.get("v").isPresent() && !tags.first().orElse("").equals("v"))) {
            return bad(text, SignatureReason.of(Kind.KEY_VERSION, name));
        }
        var services = list(tags, "s");
        if (!services.isEmpty() && !services.contains("*") && !services.contains("email")) {
            return bad(text, SignatureReason.of(Kind.KEY_NOT_FOR_MAIL, name, String.join(", ", services)));
        }
        return key(name, text, tags, limits);
    }

    private static KeyRecord key(String name, String text, TagList tags, SigningLimits limits) {
        var kind = tags.compact("k").orElse("rsa").toLowerCase(Locale.ROOT);
        var flags = list(tags, "t");
        var record = new KeyRecord(
                text,
                kind,
                list(tags, "h"),
                0,
                flags.contains("y"),
                flags.contains("s"),
                Optional.empty(),
                Optional.empty());
        var published = tags.compact("p");
        if (published.isEmpty()) {
            return record.with(SignatureReason.of(Kind.KEY_SYNTAX, name, "it has no tag “p” for the key"));
        }
        if (published.get().isEmpty()) {
            return record.with(SignatureReason.of(Kind.KEY_REVOKED, name));
        }
        var bytes = Bytes.base64(published.get());
        if (bytes.isEmpty()) {
            return record.with(SignatureReason.of(Kind.KEY_SYNTAX, name, "the key is not base64"));
        }
        return switch (kind) {
            case "rsa" -> record.rsa(name, bytes.get().bytes(), limits);
            case "ed25519" -> record.ed25519(name, bytes.get().bytes());
            default -> record;
        };
    }

    private KeyRecord rsa(String name, byte[] der, SigningLimits limits) {
        var read = RsaKey.read(der);
        if (read.isEmpty()) {
            return with(SignatureReason.of(Kind.KEY_SYNTAX, name, "the key is no RSA key"));
        }
        var rsa = read.get();
        int length = rsa.modulus().bitLength();
        if (length > limits.keyBits() || rsa.exponent().bitLength() > EXPONENT_BITS) {
            return with(length, Optional.empty())
                    .with(SignatureReason.of(
                            Kind.KEY_TOO_LARGE,
                            name,
                            Integer.toString(Math.max(length, rsa.exponent().bitLength())),
                            Integer.toString(length > limits.keyBits() ? limits.keyBits() : EXPONENT_BITS)));
        }
        try {
            var spec = new RSAPublicKeySpec(rsa.modulus(), rsa.exponent());
            return with(length, Optional.of(KeyFactory.getInstance("RSA").generatePublic(spec)));
        } catch (GeneralSecurityException e) {
            // The JDK uses no key under 512 bits, nor one whose numbers make no sense.
            return with(length, Optional.empty())
                    .with(
                            length < 512
                                    ? SignatureReason.of(Kind.KEY_SHORT, Integer.toString(length))
                                    : SignatureReason.of(Kind.KEY_SYNTAX, name, "the key is no RSA key"));
        }
    }

    private KeyRecord ed25519(String name, byte[] key) {
        if (key.length != ED25519_BYTES) {
            return with(SignatureReason.of(Kind.KEY_SYNTAX, name, "the key has not the 32 bytes of Ed25519"));
        }
        boolean odd = (key[ED25519_BYTES - 1] & 0x80) != 0;
        byte[] y = new byte[ED25519_BYTES];
        for (int i = 0; i < y.length; i++) {
            y[i] = key[y.length - 1 - i];
        }
        y[0] &= 0x7F;
        try {
            var spec = new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y)));
            return with(256, Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(spec)));
        } catch (GeneralSecurityException e) {
            return with(SignatureReason.of(Kind.KEY_SYNTAX, name, "the key is no Ed25519 key"));
        }
    }

    private KeyRecord with(SignatureReason reason) {
        return new KeyRecord(text, kind, hashes, bits, testing, strict, Optional.empty(), Optional.of(reason));
    }

    private KeyRecord with(int length, Optional<PublicKey> usable) {
        return new KeyRecord(text, kind, hashes, length, testing, strict, usable, problem);
    }

    private static KeyRecord bad(String text, SignatureReason reason) {
        return new KeyRecord(text, "", List.of(), 0, false, false, Optional.empty(), Optional.of(reason));
    }

    private static List<String> list(TagList tags, String name) {
        return tags.compact(name)
                .map(value -> Arrays.stream(value.split(":", -1))
                        .map(item -> item.toLowerCase(Locale.ROOT))
                        .filter(item -> !item.isEmpty())
                        .toList())
                .orElse(List.of());
    }
}
