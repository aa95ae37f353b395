package intercept.mail;

import intercept.model.MailFormat;
import java.nio.charset.StandardCharsets;

/// Reads mails that tests write down.
final class Mails {

    private Mails() {}

    /// A mail whose lines end as Internet mail's do.
    static ParsedMail read(String lines) {
        return read(bytes(lines));
    }

    static ParsedMail read(byte[] bytes) {
        return read(bytes, MailFormat.EML);
    }

    static ParsedMail read(byte[] bytes, MailFormat format) {
        try {
            return new MailReader().read(bytes, Hashes.sha256(bytes), format);
        } catch (UnreadableMail e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static byte[] bytes(String lines) {
        return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
