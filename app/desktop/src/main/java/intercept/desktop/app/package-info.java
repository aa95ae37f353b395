/// Start, and the page that wires everything.
@NullMarked
package intercept.desktop.app;

import org.jspecify.annotations.NullMarked;
