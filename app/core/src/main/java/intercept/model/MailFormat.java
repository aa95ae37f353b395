package intercept.model;

/// In which form a mail was handed over.
public enum MailFormat {
    /// Internet message, RFC 5322: the bytes as they were sent and received.
    EML,
    /// Outlook item, MS-OXMSG: a mailbox's rendering of the mail. Its MIME form is gone.
    MSG
}
