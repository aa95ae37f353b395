@NullMarked
package intercept.desktop.views.invoices;

import org.jspecify.annotations.NullMarked;
