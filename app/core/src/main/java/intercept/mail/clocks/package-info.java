/// Each clock that leaves a mark in mails is one small class; `Clocks` collects what they say about one mail.
@NullMarked
package intercept.mail.clocks;

import org.jspecify.annotations.NullMarked;
