/// One list of commands feeds menus, shortcuts and the palette.
@NullMarked
package intercept.desktop.commands;

import org.jspecify.annotations.NullMarked;
