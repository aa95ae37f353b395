package intercept.desktop.views.invoices;

import intercept.compare.Change;

/// A change and the number that it has on both pages and in the list.
///
/// @param number counted from 1 over all changes, those that a filter hides too
record Numbered(int number, Change change) {}
