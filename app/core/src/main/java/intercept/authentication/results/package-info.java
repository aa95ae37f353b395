/// What servers say about who sent a mail: Authentication-Results and its kin, read tolerantly, and whose word each
/// statement is.
@NullMarked
package intercept.authentication.results;

import org.jspecify.annotations.NullMarked;
