package intercept.documents;

import intercept.model.document.Box;

/// A word that a reader of the page sees.
///
/// @param text in logical order: right-to-left words read as they are spoken
/// @param box of its glyphs: from the font's ascent to its descent
/// @param line the word stands on, counted from 0 on its page in reading order; columns are lines of their own
/// @param font name without subset tag
/// @param subsetTag of the font; empty where there is none
/// @param size of the glyphs in points as displayed
/// @param colour of the fill, 0xRRGGBB
public record Word(String text, Box box, int line, String font, String subsetTag, double size, int colour) {}
