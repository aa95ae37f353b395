/// What the domain name system was asked, and what it answered: dated, and with the name of who said so.
@NullMarked
package intercept.model.dns;

import org.jspecify.annotations.NullMarked;
