/// Tests of the report.
@NullMarked
package intercept.report;

import org.jspecify.annotations.NullMarked;
