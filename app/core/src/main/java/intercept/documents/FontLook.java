package intercept.documents;

/// What words say about their font, and what its glyphs need.
///
/// @param name without subset tag
/// @param subsetTag empty where there is none
/// @param ascent above the baseline in ems
/// @param descent below the baseline in ems; positive
record FontLook(String name, String subsetTag, double ascent, double descent) {}
