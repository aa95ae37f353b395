/// What tests of several packages share.
@NullMarked
package intercept;

import org.jspecify.annotations.NullMarked;
