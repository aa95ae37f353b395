/// Words shown to people, in the languages the program speaks.
@NullMarked
package intercept.words;

import org.jspecify.annotations.NullMarked;
