/// Trace fields become a route: Received fields read, hops joined, the recipient's own servers told from the rest.
@NullMarked
package intercept.mail.route;

import org.jspecify.annotations.NullMarked;
