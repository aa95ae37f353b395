/// Tests of the command line.
@NullMarked
package intercept.cli;

import org.jspecify.annotations.NullMarked;
