package intercept.compare;

import intercept.model.document.Embedded;
import intercept.model.document.InvoiceField;

/// Where what a machine reads in a document is not what its page shows.
///
/// @param printed what the page shows; several values are joined by a comma
/// @param embedded what the machine reads
/// @param source where it reads it
public record Disagreement(InvoiceField.Kind kind, String printed, String embedded, Embedded source) {}
