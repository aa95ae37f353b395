package intercept.desktop.views.invoices;

/// What a document gave.
sealed interface Answer<T> {

    record Got<T>(T value) implements Answer<T> {}

    /// @param reason in plain words
    record Refused<T>(String reason) implements Answer<T> {}
}
