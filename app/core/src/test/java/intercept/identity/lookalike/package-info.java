/// Tests of look-alikes, in both directions.
@NullMarked
package intercept.identity.lookalike;

import org.jspecify.annotations.NullMarked;
