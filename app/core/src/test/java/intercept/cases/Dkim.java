package intercept.cases;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Signs mails for real (RFC 6376, relaxed/relaxed, rsa-sha256), with keys that exist for this purpose only. The
/// public halves stand in the recorded zones of the case.
final class Dkim {

    private static final Set<String> SIGNED = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "references",
            "in-reply-to",
            "reply-to",
            "mime-version",
            "content-type");

    private Dkim() {}

    static Field sign(House house, List<Field> fields, byte[] body, long seconds) {
        var signed = fields.stream()
                .filter(field -> SIGNED.contains(field.name().toLowerCase(Locale.ROOT)))
                .toList();
        var names =
                signed.stream().map(Field::name).reduce((a, b) -> a + ":" + b).orElse("From");
        var hash = Base64.getEncoder().encodeToString(sha256(relaxedBody(body)));
        var open = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + house.domain + ";" + Field.FOLD + "s=" + house.selector
                + "; t=" + seconds + ";" + Field.FOLD + "h=" + names.replace("References:", "References:" + Field.FOLD)
                + ";" + Field.FOLD + "bh=" + hash + ";" + Field.FOLD + "b=";
        var input = new StringBuilder();
        // Fields of one name are taken from the bottom up (section 5.4.2); none of ours comes twice.
        signed.forEach(field -> input.append(relaxed(field)).append("\r\n"));
        input.append(relaxed(new Field("DKIM-Signature", open)));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key(house));
            signature.update(input.toString().getBytes(StandardCharsets.UTF_8));
            var value = Base64.getEncoder().encodeToString(signature.sign());
            return new Field("DKIM-Signature", open + value.replaceAll("(.{70})(?=.)", "$1" + Field.FOLD));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the owner publishes at `selector._domainkey.domain`.
    static String record(House house) {
        try {
            if (!(key(house) instanceof RSAPrivateCrtKey crt)) {
                throw new IllegalStateException("not an RSA key: " + house.domain);
            }
            var open = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent()));
            return "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(open.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey key(House house) throws GeneralSecurityException {
        var pem = Story.text("dkim/" + house.domain + ".pem")
                .lines()
                .filter(line -> !line.startsWith("-"))
                .reduce("", String::concat);
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }

    private static String relaxed(Field field) {
        return field.name().toLowerCase(Locale.ROOT) + ":"
                + field.value().replace("\r\n", "").replaceAll("[ \t]+", " ").strip();
    }

    /// Section 3.4.4.
    private static byte[] relaxedBody(byte[] body) {
        var lines = new ArrayList<>(List.of(new String(body, StandardCharsets.ISO_8859_1).split("\r\n", -1)));
        lines.replaceAll(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""));
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        var out = new ByteArrayOutputStream();
        lines.forEach(line -> out.writeBytes((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
