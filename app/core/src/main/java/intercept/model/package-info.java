/// What a case is made of: records and sealed types. Knows no disk, no library, no clock.
@NullMarked
package intercept.model;

import org.jspecify.annotations.NullMarked;
