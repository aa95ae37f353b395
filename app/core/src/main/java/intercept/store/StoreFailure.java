package intercept.store;

/// The case file cannot be read or written. The session turns it into words for a user.
public final class StoreFailure extends RuntimeException {

    /// What kind of trouble it is.
    public enum Kind {
        /// The bytes are no SQLite file, no case, or a case that is damaged.
        NOT_A_CASE,
        /// There is no such file.
        MISSING,
        /// There can be no file: it is a folder, its folder is missing, or may not be written to.
        NO_PLACE,
        /// A newer program wrote it.
        NEWER,
        /// Another program holds it.
        LOCKED,
        /// No room left on the disk.
        FULL,
        /// It may be read but not written.
        READ_ONLY,
        /// Anything else that the disk or the system refused.
        FAILED
    }

    private final Kind kind;

    StoreFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    StoreFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
