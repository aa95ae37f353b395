/// What was read from a document: fields with their places, what is hidden, how the file is built. Plain records.
@NullMarked
package intercept.model.document;

import org.jspecify.annotations.NullMarked;
