/// The Sender Policy Framework (RFC 7208): whether the address that handed a message over may send for the domain of
/// its envelope, and every step that led to the answer.
@NullMarked
package intercept.authentication.spf;

import org.jspecify.annotations.NullMarked;
