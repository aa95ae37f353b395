/// DMARC (RFC 9989, and RFC 7489 before it): whether the visible sender's domain stands behind a message, by both ways
/// of finding out to which organisation a domain belongs.
@NullMarked
package intercept.authentication.dmarc;

import org.jspecify.annotations.NullMarked;
