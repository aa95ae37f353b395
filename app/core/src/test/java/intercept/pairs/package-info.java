/// Pairs of invoices, one genuine and one disputed, and what truly differs between them.
@NullMarked
package intercept.pairs;

import org.jspecify.annotations.NullMarked;
