/// How long work reports and learns to stop.
@NullMarked
package intercept.progress;

import org.jspecify.annotations.NullMarked;
