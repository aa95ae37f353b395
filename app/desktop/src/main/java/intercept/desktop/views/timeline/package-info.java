/// What happened when: people as lanes, mails as shapes on them, one axis.
@NullMarked
package intercept.desktop.views.timeline;

import org.jspecify.annotations.NullMarked;
