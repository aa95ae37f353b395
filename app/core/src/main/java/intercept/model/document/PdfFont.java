package intercept.model.document;

/// A font of a document.
///
/// @param name without subset tag, such as `Inter-Bold`
/// @param subsetTag six letters that its maker made up (ISO 32000-1, 9.6.4); empty where the font is whole
/// @param sha256 of the embedded font program; empty where it is not embedded
public record PdfFont(String name, String subsetTag, String type, String sha256) {}
