/// The one way in: walk, recognise, hash, parse, store; in parallel, resumable.
@NullMarked
package intercept.ingest;

import org.jspecify.annotations.NullMarked;
