package intercept.documents;

/// A value that was read in a text.
///
/// @param value normalised as [intercept.model.document.InvoiceField] asks
/// @param start in the text
record Reading(String value, int start, int end) {

    Reading shifted(int by) {
        return new Reading(value, start + by, end + by);
    }
}
