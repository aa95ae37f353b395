package intercept.ingest;

import intercept.evidence.CaseFolderFile;
import intercept.evidence.FolderWalk;
import intercept.mail.ParsedMail;
import intercept.model.Copy;
import intercept.model.EvidenceKind;
import intercept.model.MailFormat;
import intercept.model.Part;
import intercept.store.AddressTable;
import intercept.store.BodyTable;
import intercept.store.ContentTable;
import intercept.store.EvidenceTable;
import intercept.store.Hashes;
import intercept.store.MessageTable;
import intercept.store.OccurrenceTable;
import intercept.store.OriginalTable;
import intercept.store.PartTable;
import intercept.store.ProblemTable;
import intercept.store.SearchTable;
import intercept.store.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;

/// Puts what was read into the case. Lives as long as one transaction.
final class CaseWriter {

    private final EvidenceTable evidence;
    private final OriginalTable originals;
    private final OccurrenceTable occurrences;
    private final ContentTable contents;
    private final MessageTable messages;
    private final AddressTable addresses;
    private final PartTable parts;
    private final BodyTable bodies;
    private final ProblemTable problems;
    private final SearchTable search;
    private final AddressTable.Rows addressRows;
    private final long source;
    private final Instant now;
    private long nextMessage;

    CaseWriter(Sql sql, AddressTable.Rows addressRows, long source, Instant now) {
        evidence = new EvidenceTable(sql);
        originals = new OriginalTable(sql);
        occurrences = new OccurrenceTable(sql);
        contents = new ContentTable(sql);
        messages = new MessageTable(sql);
        addresses = new AddressTable(sql);
        parts = new PartTable(sql);
        bodies = new BodyTable(sql);
        problems = new ProblemTable(sql);
        search = new SearchTable(sql);
        this.addressRows = addressRows;
        this.source = source;
        this.now = now;
        nextMessage = messages.next();
    }

    /// What became of a file.
    enum Outcome {
        /// New content, or a new place of known content.
        ADDED,
        /// The case had these bytes at this path.
        KNOWN
    }

    Outcome write(Taken taken) {
        var file = taken.file();
        if (taken.bytes().isEmpty()) {
            return file.size() > FileReader.LARGE
                    ? writeLarge(taken)
                    : writeUnread(file, taken.kind(), taken.reason().orElse(""));
        }
        var stored = evidence.bySha256(taken.sha256());
        if (stored.isPresent()) {
            return place(file, stored.get().id());
        }
        var bytes = taken.bytes().get();
        long id = evidence.add(taken.sha256(), taken.kind(), bytes.length, taken.reason());
        originals.add(id, bytes);
        taken.mail().ifPresent(mail -> evidence.message(id, write(id, mail)));
        return place(file, id);
    }

    /// A file that is there but of which not one byte could be read.
    Outcome writeUnread(CaseFolderFile file, EvidenceKind kind, String reason) {
        long known = occurrences.findUnread(file.path(), reason);
        if (known != 0) {
            return Outcome.KNOWN;
        }
        long id = evidence.add("", kind, file.size(), Optional.of(reason));
        return place(file, id);
    }

    /// Copies a large file piece by piece; what it is the hash of is known only at the end.
    private Outcome writeLarge(Taken taken) {
        var file = taken.file();
        long id = evidence.add("", taken.kind(), file.size(), taken.reason());
        var digest = Hashes.sha256();
        try (var stream = Files.newInputStream(file.file())) {
            int position = 0;
            for (var piece = stream.readNBytes(OriginalTable.PIECE);
                    piece.length > 0;
                    piece = stream.readNBytes(OriginalTable.PIECE)) {
                digest.update(piece);
                originals.add(id, position++, piece);
            }
        } catch (IOException e) {
            originals.remove(id);
            evidence.remove(id);
            return writeUnread(file, taken.kind(), FolderWalk.reason(e));
        }
        var sha256 = Hashes.text(digest.digest());
        var stored = evidence.bySha256(sha256);
        if (stored.isPresent()) {
            originals.remove(id);
            evidence.remove(id);
            return place(file, stored.get().id());
        }
        evidence.sha256(id, sha256);
        return place(file, id);
    }

    private Outcome place(CaseFolderFile file, long id) {
        long known = occurrences.find(file.path(), id);
        if (known != 0) {
            occurrences.seenAgain(known, source, file.size(), file.modified());
            return Outcome.KNOWN;
        }
        var copy = new Copy(file.custodian(), file.folder(), file.path());
        occurrences.add(id, source, copy, file.size(), file.modified(), now);
        return Outcome.ADDED;
    }

    /// @return row of the message: an earlier one where this is another copy of it
    private long write(long evidenceRow, ParsedMail mail) {
        var keys = SameMail.of(mail);
        var twin = twin(mail, keys);
        if (twin.isEmpty()) {
            long id = nextMessage++;
            messages.add(id, evidenceRow, mail.message(), keys.strict(), keys.loose());
            writeParts(id, mail);
            return id;
        }
        long id = twin.get().id();
        if (twin.get().format() == MailFormat.MSG && mail.message().format() == MailFormat.EML) {
            // The bytes as they were sent say more than Outlook's rendering of them.
            addresses.remove(id);
            parts.remove(id);
            problems.remove(id);
            search.remove(id);
            messages.replace(id, evidenceRow, mail.message(), keys.strict(), keys.loose());
            writeParts(id, mail);
        }
        return id;
    }

    private Optional<MessageTable.Twin> twin(ParsedMail mail, SameMail keys) {
        return mail.message()
                .messageId()
                .flatMap(messageId -> messages.twins(messageId).stream()
                        .filter(twin -> twin.format() == mail.message().format()
                                ? twin.strict().equals(keys.strict())
                                : twin.loose().equals(keys.loose()))
                        .findFirst());
    }

    private void writeParts(long id, ParsedMail mail) {
        var message = mail.message();
        addresses.add(id, message, addressRows);
        for (int i = 0; i < message.parts().size(); i++) {
            var part = message.parts().get(i);
            parts.add(id, part);
            if (part.raw().isEmpty() && part.role() != Part.Role.TEXT && part.role() != Part.Role.HTML) {
                contents.add(part.sha256(), mail.contents().get(i));
            }
        }
        bodies.put(id, mail.text());
        problems.add(id, message.problems());
        search.add(id, message, mail.text());
    }
}
