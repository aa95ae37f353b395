package intercept.documents;

/// A document, or a page of it, cannot be read. The message says why in plain words.
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1;

    public DocumentException(String message) {
        super(message);
    }

    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
