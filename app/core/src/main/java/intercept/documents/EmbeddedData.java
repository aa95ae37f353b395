package intercept.documents;

import intercept.documents.embedded.EmbeddedFinder;
import intercept.model.document.Embedded;
import java.util.List;
import java.util.Optional;

/// Finds what machines read in a document: invoices in XML, QR codes, attached files.
public final class EmbeddedData {

    private EmbeddedData() {}

    /// Files first, then codes by page. A page that cannot be drawn has no codes.
    public static List<Embedded> read(PdfDocument document) {
        return EmbeddedFinder.find(document.pdf(), document.pages(), (page, dpi) -> draw(document, page, dpi));
    }

    private static Optional<EmbeddedFinder.Drawn> draw(PdfDocument document, int page, double dpi) {
        try {
            var image = document.render(page, dpi);
            return Optional.of(new EmbeddedFinder.Drawn(image.pixels(), image.width(), image.height(), image.dpi()));
        } catch (DocumentException e) {
            return Optional.empty();
        }
    }
}
