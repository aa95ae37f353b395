package intercept.session;

import java.util.List;

/// Documents of the case that are one invoice: the same number, or alike in their words or their looks.
///
/// @param title the invoice number, else the file name
/// @param files by time sent
/// @param pairs genuine against disputed, the analyst's own first, then those with a file of a disputed mail;
///     empty where all are the same or only one is there
public record InvoiceGroup(String title, List<InvoiceFile> files, List<DocumentPair> pairs) {}
