/// What the tests of the window stand on: an invented case, a desk without a window, and pictures.
@NullMarked
package intercept.desktop;

import org.jspecify.annotations.NullMarked;
