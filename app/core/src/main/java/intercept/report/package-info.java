/// Findings and facts as pages: HTML from one template, and PDF made from it.
@NullMarked
package intercept.report;

import org.jspecify.annotations.NullMarked;
