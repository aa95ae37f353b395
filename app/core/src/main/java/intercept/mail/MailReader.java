package intercept.mail;

import intercept.model.MailFormat;
import intercept.model.Part;
import java.util.Optional;

/// Takes mails apart. Safe to use from several threads.
public final class MailReader {

    private final MailLimits limits;

    public MailReader() {
        this(MailLimits.DEFAULT);
    }

    public MailReader(MailLimits limits) {
        this.limits = limits;
    }

    /// @param bytes the original, never changed
    /// @param sha256 its hash, lower-case hex
    /// @throws UnreadableMail if nothing of a mail can be found; what is merely odd becomes a problem of the mail
    public ParsedMail read(byte[] bytes, String sha256, MailFormat format) throws UnreadableMail {
        if (bytes.length == 0) {
            throw new UnreadableMail("The file is empty.");
        }
        if (bytes.length > limits.fileBytes()) {
            throw new UnreadableMail("The file is larger than any mail: %,d bytes, where %,d are read."
                    .formatted(bytes.length, limits.fileBytes()));
        }
        return guarded(bytes, sha256, format);
    }

    /// Decodes one part of a mail without taking the others apart. Whether it is what the part says, its hash tells.
    ///
    /// @return empty where the part says no place in the original
    public static Optional<byte[]> part(byte[] original, Part part) {
        return part.raw()
                .filter(at -> at.offset() >= 0
                        && at.length() >= 0
                        && at.offset() <= original.length
                        && at.length() <= original.length - at.offset())
                .map(at -> new Span((int) at.offset(), (int) (at.offset() + at.length())))
                .map(at ->
                        TransferDecoding.decode(original, at, part.encoding()).bytes());
    }

    /// Hostile bytes find faults in parsers, ours included. Here, and only here, such a fault becomes the fate of
    /// one file: the run over thousands of others goes on, and the file is listed with this reason.
    private ParsedMail guarded(byte[] bytes, String sha256, MailFormat format) throws UnreadableMail {
        try {
            return switch (format) {
                case EML -> new MimeReader(bytes, sha256, limits).read();
                case MSG -> new MsgReader(bytes, sha256, limits).read();
            };
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableMail(
                    format == MailFormat.MSG && CompoundFile.isCutOff(bytes)
                            ? CompoundFile.CUT_OFF
                            : "The mail is built so strangely that it could not be taken apart.",
                    e);
        }
    }
}
