package intercept.model;

import java.util.List;
import java.util.Optional;

/// The text of a document that came along.
///
/// @param sha256 of the file
/// @param pages text of each page, in page order; a page without text is an empty string
/// @param unreadable why there is no text; absent where it was read
public record DocumentText(String sha256, List<String> pages, Optional<String> unreadable) {}
