/// What the clocks say that left their mark in a mail.
@NullMarked
package intercept.model.clocks;

import org.jspecify.annotations.NullMarked;
