package intercept.model.document;

/// Text that the file holds and a reader of the page does not see.
///
/// @param page counted from 1
public record HiddenText(int page, Box box, String text, Reason reason) {

    /// Why nobody sees it.
    public enum Reason {
        /// Painted in the colour of what is under it.
        SAME_COLOUR,
        /// A picture or a filled area lies over it.
        COVERED,
        OUTSIDE_PAGE,
        /// Cut away by a clipping path.
        CLIPPED,
        /// Text rendering mode 3 or 7 (ISO 32000-1, 9.3.6). Under a scan this is what a text recognition leaves.
        INVISIBLE,
        /// Too small to read, or fully transparent.
        UNREADABLE
    }
}
