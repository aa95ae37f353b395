/// ARC (RFC 8617): what servers on the way wrote about a mail that they changed, and whether their seals hold.
@NullMarked
package intercept.authentication.arc;

import org.jspecify.annotations.NullMarked;
