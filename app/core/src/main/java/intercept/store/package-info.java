/// The case file: one SQLite database. One class a table, numbered schema files.
@NullMarked
package intercept.store;

import org.jspecify.annotations.NullMarked;
