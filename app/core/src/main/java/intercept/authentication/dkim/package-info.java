/// DKIM signatures (RFC 6376, 8301, 8463): which domains vouch for a mail, and for how much of it.
@NullMarked
package intercept.authentication.dkim;

import org.jspecify.annotations.NullMarked;
