/// Suspicions and how to check them. Pure: no disk, no network, no clock.
@NullMarked
package intercept.analysis;

import org.jspecify.annotations.NullMarked;
