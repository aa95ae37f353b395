/// What was found, how it is known, where it stands, and what the analyst makes of it.
@NullMarked
package intercept.desktop.views.findings;

import org.jspecify.annotations.NullMarked;
