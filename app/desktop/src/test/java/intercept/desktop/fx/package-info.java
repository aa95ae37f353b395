@NullMarked
package intercept.desktop.fx;

import org.jspecify.annotations.NullMarked;
