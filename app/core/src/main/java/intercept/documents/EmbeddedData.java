package intercept.documents;

import intercept.documents.embedded.EmbeddedFinder;
import intercept.model.document.Box;
import intercept.model.document.Embedded;
import java.util.List;
import java.util.Optional;

/// Finds what machines read in a document: invoices in XML, QR codes, attached files.
public final class EmbeddedData {

    private EmbeddedData() {}

    /// Files first, then codes by page. A page that cannot be drawn has no codes.
    public static List<Embedded> read(PdfDocument document) {
        return EmbeddedFinder.find(document.pdf(), document.pages(), new Pages(document));
    }

    private record Pages(PdfDocument document) implements EmbeddedFinder.Drawing {

        @Override
        public Optional<EmbeddedFinder.Drawn> page(int number, double dpi) {
            try {
                return Optional.of(drawn(document.renderOnce(number, dpi)));
            } catch (DocumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<EmbeddedFinder.Drawn> part(int number, double dpi, Box area) {
            try {
                return Optional.of(drawn(document.renderPart(number, dpi, area)));
            } catch (DocumentException e) {
                return Optional.empty();
            }
        }

        private static EmbeddedFinder.Drawn drawn(PageImage image) {
            return new EmbeddedFinder.Drawn(image.pixels(), image.width(), image.height(), image.dpi());
        }

        @Override
        public List<Box> areas(int number) {
            try {
                return PictureAreas.of(document.page(number));
            } catch (DocumentException e) {
                return List.of();
            }
        }
    }
}
