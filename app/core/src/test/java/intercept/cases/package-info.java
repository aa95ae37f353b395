/// The sample cases: who writes them, and whether the program finds what is in them.
@NullMarked
package intercept.cases;

import org.jspecify.annotations.NullMarked;
