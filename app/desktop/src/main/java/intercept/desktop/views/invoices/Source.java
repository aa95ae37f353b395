package intercept.desktop.views.invoices;

/// Whose pages are drawn: a file, or an earlier version inside it.
///
/// @param revision counted from 1; 0 for the file as it is
record Source(String sha256, int revision) {

    static Source of(String sha256) {
        return new Source(sha256, 0);
    }
}
