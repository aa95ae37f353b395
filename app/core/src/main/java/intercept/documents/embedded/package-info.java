/// Data that a document brings along for machines: invoices in XML, payment codes, attached files.
@NullMarked
package intercept.documents.embedded;

import org.jspecify.annotations.NullMarked;
