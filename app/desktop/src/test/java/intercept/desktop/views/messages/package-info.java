/// Tests of the messages view.
@NullMarked
package intercept.desktop.views.messages;

import org.jspecify.annotations.NullMarked;
