/// Pictures of a case, drawn with a [Pen]: the same lines on a window's canvas, in an SVG file and on paper. Knows no
/// window.
@NullMarked
package intercept.picture;

import org.jspecify.annotations.NullMarked;
