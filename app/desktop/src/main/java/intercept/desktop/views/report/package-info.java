/// The printed answer: for whom, in which language, how it will look, and out it goes.
@NullMarked
package intercept.desktop.views.report;

import org.jspecify.annotations.NullMarked;
