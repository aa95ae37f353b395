package intercept.documents;

import intercept.model.document.DocumentFacts;
import intercept.model.document.Embedded;
import intercept.model.document.HiddenText;
import intercept.model.document.Picture;
import java.util.ArrayList;
import java.util.List;

/// Everything that is known of one PDF file.
public final class DocumentReader {

    /// Grows whenever the reader sees more, so that a case made with an older one is looked into again.
    public static final int VERSION = 2;

    private DocumentReader() {}

    /// @param sha256 of the file, lower-case hex
    /// @throws DocumentException if a page cannot be read within the limits, or all of them together
    public static DocumentFacts read(PdfDocument document, String sha256) throws DocumentException {
        var deadline = new Deadline(document.limits().fileMillis());
        var pages = new ArrayList<PageContent>();
        for (int page = 1; page <= document.pages(); page++) {
            if (deadline.isOver()) {
                throw new DocumentException("The document takes too long to read: page %d of %d was not reached."
                        .formatted(page, document.pages()));
            }
            pages.add(document.page(page));
        }
        var hidden = new ArrayList<HiddenText>();
        var pictures = new ArrayList<Picture>();
        pages.forEach(page -> {
            hidden.addAll(page.hidden());
            pictures.addAll(page.pictures());
        });
        List<Embedded> embedded = EmbeddedData.read(document);
        var fields = InvoiceFields.find(pages);
        return new DocumentFacts(
                sha256,
                pages.stream()
                        .map(page -> new DocumentFacts.PageSize(page.width(), page.height()))
                        .toList(),
                pages.stream().mapToInt(page -> page.words().size()).sum(),
                fields,
                List.copyOf(hidden),
                List.copyOf(pictures),
                embedded,
                StructureReader.read(document),
                FontBreaks.find(pages, fields));
    }
}
