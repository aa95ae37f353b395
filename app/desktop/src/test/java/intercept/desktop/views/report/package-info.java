@NullMarked
package intercept.desktop.views.report;

import org.jspecify.annotations.NullMarked;
