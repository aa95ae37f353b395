package intercept.report;

import java.awt.geom.Path2D;

/// The drawing of one character.
///
/// @param outline in a square of [#EM] units, y upwards, the base line at 0
/// @param advance how far the next character stands away, in the same units
record Glyph(Path2D outline, int advance) {
    /// Units of the em square that all our outlines use.
    static final int EM = 1000;
}
