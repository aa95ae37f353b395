@NullMarked
package intercept.desktop.views.findings;

import org.jspecify.annotations.NullMarked;
