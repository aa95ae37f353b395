@NullMarked
package intercept.desktop.views.timeline;

import org.jspecify.annotations.NullMarked;
