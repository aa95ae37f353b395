/// The command line, and the JSON that it speaks.
@NullMarked
package intercept.cli;

import org.jspecify.annotations.NullMarked;
