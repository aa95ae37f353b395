/// What differs between two pictures of a page: laid on each other first, then compared with the tolerance that
/// printing, scanning and drawing need. Plain arithmetic on arrays; the same pictures give the same regions.
@NullMarked
package intercept.compare.pixels;

import org.jspecify.annotations.NullMarked;
