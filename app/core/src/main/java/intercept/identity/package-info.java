/// Who a name or an address can be: registrable domains, free-mail services, names of people.
@NullMarked
package intercept.identity;

import org.jspecify.annotations.NullMarked;
