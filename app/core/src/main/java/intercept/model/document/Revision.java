package intercept.model.document;

/// A state in which the file was saved; later ones were appended (incremental update, ISO 32000-1, 7.5.6). The bytes of
/// a revision are the file's first `length` bytes.
///
/// @param number counted from 1, the oldest
/// @param length in bytes
/// @param sha256 of these bytes, lower-case hex
/// @param kind what was appended, the first being the original
public record Revision(int number, long length, String sha256, Kind kind) {

    /// What a revision brought.
    public enum Kind {
        ORIGINAL,
        /// Page content, pictures or fonts changed.
        CONTENT,
        /// Comments, stamps, text boxes laid over a page.
        ANNOTATION,
        FORM_FILLED,
        SIGNATURE,
        /// Only proof for the long-term validation of signatures was added.
        VALIDATION,
        /// Title, dates and the like.
        METADATA
    }
}
