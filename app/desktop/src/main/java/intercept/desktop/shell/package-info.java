/// The main window: header, navigation, inspector, job bar, welcome page.
@NullMarked
package intercept.desktop.shell;

import org.jspecify.annotations.NullMarked;
