package intercept.model.document;

/// A picture that a page shows.
///
/// @param page counted from 1
/// @param sha256 of the encoded picture as it stands in the file, lower-case hex
/// @param pixelsWide of the picture itself
public record Picture(int page, Box box, String sha256, int pixelsWide, int pixelsHigh) {}
