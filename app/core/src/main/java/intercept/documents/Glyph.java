package intercept.documents;

import intercept.model.document.Box;
import intercept.model.document.HiddenText;
import java.util.Optional;

/// A character as it is painted, measured on the page as displayed.
///
/// @param text one or more characters (a ligature); a blank for a space
/// @param angle of the line of writing in whole degrees, clockwise
/// @param start along the line of writing
/// @param end along the line of writing: start of the next glyph but for spacing
/// @param base how far down the baseline lies, seen along the line of writing
/// @param size of an em in points
/// @param tracking spacing that the writer puts after every glyph
/// @param order of painting
/// @param unseen why nobody sees it, as far as is known when it is painted
record Glyph(
        String text,
        float left,
        float top,
        float right,
        float bottom,
        short angle,
        float start,
        float end,
        float base,
        float size,
        float tracking,
        FontLook font,
        int colour,
        int order,
        Optional<HiddenText.Reason> unseen) {

    Box box() {
        return Box.between(left, top, right, bottom);
    }

    Glyph unseen(Optional<HiddenText.Reason> why) {
        return new Glyph(
                text, left, top, right, bottom, angle, start, end, base, size, tracking, font, colour, order, why);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
