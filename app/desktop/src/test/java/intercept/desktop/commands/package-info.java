@NullMarked
package intercept.desktop.commands;

import org.jspecify.annotations.NullMarked;
