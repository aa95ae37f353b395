/// The messages of the case: the table, the filters above it, and the reading pane below.
@NullMarked
package intercept.desktop.views.messages;

import org.jspecify.annotations.NullMarked;
