package intercept.ingest;

import intercept.mail.ParsedMail;
import intercept.model.Message;
import intercept.model.Part;
import intercept.store.Hashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/// What two copies of one mail share. The Message-ID alone is not enough: a mail that was altered on its way has the
/// same one, and must never hide behind the genuine mail.
///
/// @param strict over author, subject, text, words of the HTML body, and attachments: for two copies of one format
/// @param loose the same without the HTML body, which Outlook writes anew: for an .eml and its .msg twin
record SameMail(String strict, String loose) {

    static SameMail of(ParsedMail mail) {
        var digest = Hashes.sha256();
        var message = mail.message();
        add(digest, message.author().map(author -> author.key()).orElse(""));
        add(digest, bare(message.subject()));
        add(digest, bare(mail.text()));
        addAttachments(digest, message);
        var loose = Hashes.text(clone(digest).digest());
        mail.html().ifPresent(html -> add(digest, bare(withoutTags(html))));
        return new SameMail(Hashes.text(digest.digest()), loose);
    }

    private static void addAttachments(MessageDigest digest, Message message) {
        message.parts().stream()
                .filter(part -> part.role() == Part.Role.ATTACHMENT || part.role() == Part.Role.INLINE)
                .map(Part::sha256)
                .sorted()
                .forEach(hash -> add(digest, hash));
    }

    private static MessageDigest clone(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /// Letters and digits in lower case: blanks, line ends and quote marks differ from copy to copy.
    private static String bare(String text) {
        var bare = new StringBuilder(text.length());
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 128) {
                ascii = false;
                if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                    bare.append(unit);
                }
            } else if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
                bare.append(unit);
            } else if (unit >= 'A' && unit <= 'Z') {
                bare.append((char) (unit + 32));
            }
        }
        return ascii ? bare.toString() : bare.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutTags(String html) {
        var rest = new StringBuilder(html.length() / 2);
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char unit = html.charAt(i);
            if (unit == '<') {
                tag = true;
            } else if (unit == '>') {
                tag = false;
            } else if (!tag) {
                rest.append(unit);
            }
        }
        return rest.toString();
    }
}
