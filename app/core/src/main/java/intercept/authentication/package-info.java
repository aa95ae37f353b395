/// Who really sent a message: SPF, DKIM, ARC and DMARC, evaluated from recorded or live answers of the domain name
/// system, with every step in plain words.
@NullMarked
package intercept.authentication;

import org.jspecify.annotations.NullMarked;
