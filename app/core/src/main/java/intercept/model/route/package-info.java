/// The way that a mail says it went, hop by hop, and who wrote which of its header fields.
@NullMarked
package intercept.model.route;

import org.jspecify.annotations.NullMarked;
