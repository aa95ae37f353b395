/// Measures look-alikes: beside dnstwist, and on names of real senders that have nothing to do with
/// each other.
@NullMarked
package intercept.lookalikes;

import org.jspecify.annotations.NullMarked;
