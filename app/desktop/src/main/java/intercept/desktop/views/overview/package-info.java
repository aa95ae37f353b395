/// The answer on one screen: what is known, what it rests on, and what to do next.
@NullMarked
package intercept.desktop.views.overview;

import org.jspecify.annotations.NullMarked;
