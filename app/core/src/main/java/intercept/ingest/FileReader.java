package intercept.ingest;

import intercept.evidence.CaseFolderFile;
import intercept.evidence.FolderWalk;
import intercept.evidence.Recogniser;
import intercept.mail.MailReader;
import intercept.mail.ParsedMail;
import intercept.mail.UnreadableMail;
import intercept.model.EvidenceKind;
import intercept.model.MailFormat;
import intercept.store.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a file, tells what it is, hashes it and takes a mail apart. Safe to use from several threads.
final class FileReader {

    /// Larger files never stand in memory as a whole.
    static final long LARGE = 150L << 20;

    private final MailReader mails = new MailReader();

    Taken read(CaseFolderFile file) {
        try {
            if (file.size() > LARGE) {
                var kind = Recogniser.recognise(file.path(), head(file.file()));
                return new Taken(file, kind, "", Optional.empty(), Optional.empty(), reason(kind, true));
            }
            return read(file, Files.readAllBytes(file.file()));
        } catch (IOException e) {
            var reason = Optional.of(FolderWalk.reason(e));
            return new Taken(file, EvidenceKind.UNKNOWN, "", Optional.empty(), Optional.empty(), reason);
        }
    }

    private Taken read(CaseFolderFile file, byte[] bytes) {
        var sha256 = Hashes.text(Hashes.sha256().digest(bytes));
        var kind = Recogniser.recognise(file.path(), bytes);
        if (!kind.isMail()) {
            return new Taken(file, kind, sha256, Optional.of(bytes), Optional.empty(), reason(kind, false));
        }
        try {
            Optional<ParsedMail> mail =
                    Optional.of(mails.read(bytes, sha256, kind == EvidenceKind.EML ? MailFormat.EML : MailFormat.MSG));
            return new Taken(file, kind, sha256, Optional.of(bytes), mail, Optional.empty());
        } catch (UnreadableMail e) {
            return new Taken(
                    file,
                    kind,
                    sha256,
                    Optional.of(bytes),
                    Optional.empty(),
                    Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(Recogniser.HEAD);
        }
    }

    /// Why nothing was read from a file of this kind; empty where it is understood.
    private static Optional<String> reason(EvidenceKind kind, boolean large) {
        return switch (kind) {
            case EML, MSG ->
                large ? Optional.of("The mail is larger than 150 MB: kept, not taken apart.") : Optional.empty();
            case MBOX -> Optional.of("A text mailbox (mbox): kept, but its mails are not taken out yet.");
            case PST -> Optional.of("An Outlook mailbox (PST or OST): kept, but its mails are not taken out yet.");
            case ZIP -> Optional.of("An archive: kept, but not unpacked yet.");
            case TNEF -> Optional.of("An Outlook attachment container (winmail.dat): kept, but not unpacked yet.");
            case RTF -> Optional.of("A rich text document (RTF): kept, but its text is not read yet.");
            case EMPTY -> Optional.of("The file is empty.");
            case UNKNOWN -> Optional.of("Not recognised: kept as it is.");
            case PDF, IMAGE, JSON, CSV, XML, ZONE, LOG, TEXT, HTML, OFFICE, SIGNATURE, CASE_JSON -> Optional.empty();
        };
    }
}
