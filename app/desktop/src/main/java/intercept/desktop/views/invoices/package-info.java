/// The PDF files of the case, held against each other.
@NullMarked
package intercept.desktop.views.invoices;

import org.jspecify.annotations.NullMarked;
