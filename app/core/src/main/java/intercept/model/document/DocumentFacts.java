package intercept.model.document;

import java.util.List;

/// What is known of one PDF file of the case.
///
/// @param sha256 of the file, lower-case hex
/// @param pages their sizes, in page order
/// @param words how many words a reader sees; 0 in a scan
/// @param fields in reading order
/// @param hidden text that nobody sees, by page
/// @param fontBreaks payment data that are set like nothing around them, in the order of the fields
public record DocumentFacts(
        String sha256,
        List<PageSize> pages,
        int words,
        List<InvoiceField> fields,
        List<HiddenText> hidden,
        List<Picture> pictures,
        List<Embedded> embedded,
        PdfStructure structure,
        List<FontBreak> fontBreaks) {

    /// A document in which no words are set apart.
    public DocumentFacts(
            String sha256,
            List<PageSize> pages,
            int words,
            List<InvoiceField> fields,
            List<HiddenText> hidden,
            List<Picture> pictures,
            List<Embedded> embedded,
            PdfStructure structure) {
        this(sha256, pages, words, fields, hidden, pictures, embedded, structure, List.of());
    }

    /// @param width in points, as displayed
    public record PageSize(double width, double height) {}

    public List<InvoiceField> fields(InvoiceField.Kind kind) {
        return fields.stream().filter(field -> field.kind() == kind).toList();
    }

    /// Pictures only: a scan, or a page printed flat.
    public boolean isScan() {
        return words == 0 && !pictures.isEmpty();
    }
}
