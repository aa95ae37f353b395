/// How a PDF file is built: its revisions, what it says about its making, what it would do. Reads only; runs
/// nothing.
@NullMarked
package intercept.documents.structure;

import org.jspecify.annotations.NullMarked;
