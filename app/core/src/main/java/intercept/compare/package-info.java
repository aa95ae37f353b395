/// What differs between two documents, what it means, and where the second one came from. Pure, but for the time that
/// drawing pages takes: the same two files give the same comparison.
@NullMarked
package intercept.compare;

import org.jspecify.annotations.NullMarked;
