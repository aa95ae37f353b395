package intercept.documents;

/// Reading must stop here. Unchecked, because PDFBox swallows checked ones on the way out of nested content.
final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1;

    LimitReached() {
        super("limit of time or text reached", null, false, false);
    }
}
