package intercept.mail;

import intercept.model.MailFormat;

/// Takes mails apart. Safe to use from several threads.
public final class MailReader {

    /// @param bytes the original, never changed
    /// @param sha256 its hash, lower-case hex
    /// @throws UnreadableMail if nothing of a mail can be found; what is merely odd becomes a problem of the mail
    @SuppressWarnings("DoNotCallSuggester")
    public ParsedMail read(byte[] bytes, String sha256, MailFormat format) throws UnreadableMail {
        throw new UnreadableMail("not read yet: " + format);
    }
}
