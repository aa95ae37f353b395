package intercept.ingest;

import intercept.mail.MailReader;
import intercept.mail.ParsedMail;
import intercept.mail.UnreadableMail;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.store.ContentTable;
import intercept.store.Db;
import intercept.store.EvidenceTable;
import intercept.store.Hashes;
import intercept.store.MessageTable;
import intercept.store.OriginalTable;
import intercept.store.PartTable;
import java.util.Optional;

/// Bytes by their hash. An attachment is cut out of its mail again where that is possible, so that its bytes stand in
/// the case once only: inside the original.
public final class PartBytes {

    private final Db db;
    private final MailReader mails = new MailReader();

    public PartBytes(Db db) {
        this.db = db;
    }

    /// An original, or a decoded part of a mail.
    public Optional<byte[]> bytes(String sha256) {
        var original = original(sha256);
        if (original.isPresent()) {
            return original;
        }
        var content = db.read(sql -> new ContentTable(sql).bytes(sha256));
        if (content.isPresent()) {
            return content;
        }
        return db.read(sql -> new MessageTable(sql).message(new PartTable(sql).owner(sha256)))
                .flatMap(owner -> inside(owner, sha256));
    }

    /// The untouched bytes of a piece of evidence.
    public Optional<byte[]> original(String sha256) {
        return db.read(sql ->
                new EvidenceTable(sql).bySha256(sha256).map(evidence -> new OriginalTable(sql).bytes(evidence.id())));
    }

    /// The mail taken apart again; empty where that fails, which it did not do when the mail was taken in.
    public Optional<ParsedMail> mail(Message message) {
        return mail(message.sha256(), message.format());
    }

    /// A stored copy of a mail taken apart.
    public Optional<ParsedMail> mail(String sha256, MailFormat format) {
        return original(sha256).flatMap(bytes -> {
            try {
                return Optional.of(mails.read(bytes, sha256, format));
            } catch (UnreadableMail _) {
                return Optional.empty();
            }
        });
    }

    /// A decoded part of this mail.
    public Optional<byte[]> part(Message owner, String sha256) {
        return db.read(sql -> new ContentTable(sql).bytes(sha256)).or(() -> inside(owner, sha256));
    }

    private Optional<byte[]> inside(Message owner, String sha256) {
        return cut(owner, sha256).or(() -> parsed(owner, sha256));
    }

    /// The part cut out by the place that the case knows of it.
    private Optional<byte[]> cut(Message owner, String sha256) {
        return owner.parts().stream()
                .filter(part -> part.sha256().equals(sha256) && part.raw().isPresent())
                .findFirst()
                .flatMap(part -> original(owner.sha256()).flatMap(bytes -> MailReader.part(bytes, part)))
                .filter(bytes -> Hashes.text(Hashes.sha256().digest(bytes)).equals(sha256));
    }

    private Optional<byte[]> parsed(Message owner, String sha256) {
        return mail(owner).flatMap(mail -> {
            var parts = mail.message().parts();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).sha256().equals(sha256)) {
                    return Optional.of(mail.contents().get(i));
                }
            }
            return Optional.empty();
        });
    }
}
