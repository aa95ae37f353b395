package intercept.bench;

import intercept.authentication.signing.BodyHashes;
import intercept.authentication.signing.BodyHashes.Wanted;
import intercept.authentication.signing.Form;
import intercept.authentication.signing.Hash;
import intercept.authentication.signing.HeaderForm;
import intercept.authentication.signing.SignedMail;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Signs mails for real, with a key of its own for each domain: DKIM-Signature (RFC 6376) and a set of ARC (RFC 8617),
/// relaxed/relaxed, rsa-sha256, 2048 bits.
final class BenchmarkSigner {

    private static final List<String> SIGNED =
            List.of("from", "to", "subject", "date", "message-id", "mime-version", "content-type");

    private final String domain;
    private final KeyPair keys;

    BenchmarkSigner(String domain) throws GeneralSecurityException {
        this.domain = domain;
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    /// What the domain publishes at `s._domainkey`, as a line of its zone.
    String record() {
        var record = "v=DKIM1; k=rsa; p="
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return "s._domainkey 3600 IN TXT ( \"" + record.substring(0, 200) + "\" \"" + record.substring(200) + "\" )\n";
    }

    /// The mail with a signature on top.
    String signed(String mail) throws GeneralSecurityException {
        return withSignature(mail, "DKIM-Signature", "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain + "; s=s;");
    }

    /// The mail with the first set of a chain on top, by a server that saw that SPF and DKIM pass.
    String sealed(String mail, String author) throws GeneralSecurityException {
        var results = "ARC-Authentication-Results: i=1; " + domain + "; spf=pass smtp.mailfrom=" + author
                + "; dkim=pass header.d=" + author + "\r\n";
        var open = "i=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain + "; s=s;";
        var stamped = withSignature(mail, "ARC-Message-Signature", open);
        var unsealed = "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=" + domain + "; s=s; b=\r\n" + signatureOf(stamped)
                + results + stamped.substring(signatureOf(stamped).length());
        var read = read(unsealed);
        var form = new HeaderForm(read, Form.RELAXED);
        form.add(read.named("arc-authentication-results").getFirst());
        form.add(read.named("arc-message-signature").getFirst());
        form.addSignature(read.named("arc-seal").getFirst());
        return unsealed.replaceFirst("b=\r\n", "b=" + sign(form) + "\r\n");
    }

    private static String signatureOf(String mail) {
        return mail.substring(0, mail.indexOf("\r\n") + 2);
    }

    private String withSignature(String mail, String name, String open) throws GeneralSecurityException {
        var body = new Wanted(Form.RELAXED, Hash.SHA256, Optional.empty());
        var hash = Optional.ofNullable(
                        BodyHashes.of(read(mail), List.of(body)).results().get(body))
                .orElseThrow()
                .hash();
        var unsigned = name + ": " + open + " h=" + String.join(":", SIGNED) + "; bh="
                + Base64.getEncoder().encodeToString(hash.bytes()) + "; b=\r\n" + mail;
        var read = read(unsigned);
        var form = new HeaderForm(read, Form.RELAXED);
        SIGNED.forEach(field -> form.add(read.named(field).getLast()));
        form.addSignature(read.fields().getFirst());
        return unsigned.replaceFirst("b=\r\n", "b=" + sign(form) + "\r\n");
    }

    private String sign(HeaderForm form) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(form.bytes());
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private static SignedMail read(String mail) {
        return SignedMail.of(mail.getBytes(StandardCharsets.ISO_8859_1), List.of());
    }
}
