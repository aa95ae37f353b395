/// Hostile bodies become a small document that can be drawn without a browser: nothing is loaded, run or followed,
/// and what was taken out is named. Pure: no disk, no network, no clock.
@NullMarked
package intercept.mail.html;

import org.jspecify.annotations.NullMarked;
