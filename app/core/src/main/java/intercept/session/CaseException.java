package intercept.session;

/// The world failed: a disk is full, a case is locked, a file is no case. The message is fit for a user: it says
/// what happened, what was kept, and what to do.
public final class CaseException extends Exception {

    /// Whether the file itself is at fault: damaged, not a case file, or one of a newer program.
    public enum Kind {
        FAILED,
        NOT_A_CASE
    }

    private final Kind kind;

    public CaseException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public CaseException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
