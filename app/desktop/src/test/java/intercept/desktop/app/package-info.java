@NullMarked
package intercept.desktop.app;

import org.jspecify.annotations.NullMarked;
