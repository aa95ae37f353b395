@NullMarked
package intercept.desktop.views.overview;

import org.jspecify.annotations.NullMarked;
