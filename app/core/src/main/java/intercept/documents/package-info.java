/// Documents that came along: their text, and the payment accounts in it.
@NullMarked
package intercept.documents;

import org.jspecify.annotations.NullMarked;
