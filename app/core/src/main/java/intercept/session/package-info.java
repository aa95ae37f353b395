/// The only door to a case, for the window and the command line.
@NullMarked
package intercept.session;

import org.jspecify.annotations.NullMarked;
