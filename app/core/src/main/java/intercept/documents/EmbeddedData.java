package intercept.documents;

import intercept.model.document.Embedded;
import java.util.List;

/// Finds what machines read in a document: invoices in XML, QR codes, attached files.
public final class EmbeddedData {

    private EmbeddedData() {}

    public static List<Embedded> read(PdfDocument document) {
        return List.of();
    }
}
