package intercept.documents;

import intercept.documents.embedded.EmbeddedFinder;
import intercept.model.document.Box;
import intercept.model.document.Embedded;
import java.util.List;
import java.util.Optional;

/// Finds what machines read in a document: invoices in XML, QR codes, attached files.
public final class EmbeddedData {

    private EmbeddedData() {}

    /// Files first, then codes by page. A page that cannot be drawn, or not in time, has no codes.
    public static List<Embedded> read(PdfDocument document) {
        return EmbeddedFinder.find(
                document.pdf(),
                document.pages(),
                new Pages(document, new Deadline(document.limits().fileMillis())));
    }

    /// Draws something.
    private interface Drawing {
        PageImage draw() throws DocumentException;
    }

    private record Pages(PdfDocument document, Deadline deadline) implements EmbeddedFinder.Drawing {

        @Override
        public Optional<EmbeddedFinder.Drawn> page(int number, double dpi) {
            return drawn(() -> document.renderOnce(number, dpi));
        }

        @Override
        public Optional<EmbeddedFinder.Drawn> part(int number, double dpi, Box area) {
            return drawn(() -> document.renderPart(number, dpi, area));
        }

        private Optional<EmbeddedFinder.Drawn> drawn(Drawing drawing) {
            try {
                return deadline.isOver() ? Optional.empty() : Optional.of(drawn(drawing.draw()));
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
