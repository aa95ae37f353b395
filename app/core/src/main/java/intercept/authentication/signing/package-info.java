/// What DKIM and ARC share: the original's bytes, tag lists, canonical forms, keys. The bytes decide; nothing is
/// re-serialised.
@NullMarked
package intercept.authentication.signing;

import org.jspecify.annotations.NullMarked;
