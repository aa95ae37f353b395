package intercept.mail;

/// The bytes cannot be taken apart as a mail at all. The message is the reason, fit for a person.
public final class UnreadableMail extends Exception {

    public UnreadableMail(String reason) {
        super(reason);
    }

    public UnreadableMail(String reason, Throwable cause) {
        super(reason, cause);
    }
}
