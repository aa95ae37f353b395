/// The list of views. Each view is one folder below.
@NullMarked
package intercept.desktop.views;

import org.jspecify.annotations.NullMarked;
