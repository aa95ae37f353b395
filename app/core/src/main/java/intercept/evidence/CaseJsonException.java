package intercept.evidence;

/// A case.json that cannot be taken as it is. The message names the key and the line, and what would be right.
public final class CaseJsonException extends Exception {

    public CaseJsonException(String reason) {
        super(reason);
    }

    public CaseJsonException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
