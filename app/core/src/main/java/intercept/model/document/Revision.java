package intercept.model.document;

/// A state in which the file was saved; later ones were appended (incremental update, ISO 32000-1, 7.5.6). The
/// bytes of a revision are the file's first `length` bytes.
///
/// @param number counted from 1, the oldest
/// @param length in bytes
/// @param sha256 of these bytes, lower-case hex
/// @param kind what was appended, the first being the original
/// @param body SHA-256 up to and with the revision's own end mark: what follows, a line break mostly, may be
///     the next writer's. Two files of the same body are the same document
public record Revision(int number, long length, String sha256, Kind kind, String body) {

    /// A revision that ends with its end mark.
    public Revision(int number, long length, String sha256, Kind kind) {
        this(number, length, sha256, kind, sha256);
    }

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
