/// Raw bytes become messages: MIME and Outlook items. Odd mail is data, never an exception.
@NullMarked
package intercept.mail;

import org.jspecify.annotations.NullMarked;
