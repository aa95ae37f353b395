/// What the timeline shows. Pure.
@NullMarked
package intercept.timeline;

import org.jspecify.annotations.NullMarked;
