/// One file a rule, listed in the catalogue.
@NullMarked
package intercept.analysis.rules;

import org.jspecify.annotations.NullMarked;
