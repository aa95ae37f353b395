/// Walking a case folder, recognising files by content, reading case.json. Only ever reads.
@NullMarked
package intercept.evidence;

import org.jspecify.annotations.NullMarked;
