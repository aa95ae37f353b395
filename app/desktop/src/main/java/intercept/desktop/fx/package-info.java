/// Jobs, the shared selection, and the small controls that views are made of.
@NullMarked
package intercept.desktop.fx;

import org.jspecify.annotations.NullMarked;
