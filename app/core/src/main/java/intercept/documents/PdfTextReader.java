package intercept.documents;

import intercept.model.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the text of PDF files, page by page, in reading order. Runs nothing that a file brings along, and never
/// throws on a hostile one: what cannot be read says why, in plain words.
public final class PdfTextReader {

    /// Where reading stops, so that one file cannot hold up a case.
    ///
    /// @param bytes size of a file
    /// @param pages pages that are read; the others are left out
    /// @param characters of text, all pages together
    /// @param millis for one file
    public record Limits(long bytes, int pages, int characters, long millis) {

        public static final Limits DEFAULT = new Limits(100L << 20, 500, 5_000_000, 30_000);
    }

    private final Limits limits;

    public PdfTextReader() {
        this(Limits.DEFAULT);
    }

    public PdfTextReader(Limits limits) {
        this.limits = limits;
    }

    /// @param sha256 hash of the file, lower-case hex
    public DocumentText read(byte[] bytes, String sha256) {
        var budget = new Budget(limits.characters(), limits.millis());
        try (var document = PdfDocument.open(bytes, within(limits))) {
            return read(document, sha256, budget);
        } catch (DocumentException e) {
            return unreadable(sha256, String.valueOf(e.getMessage()));
        }
    }

    private static DocumentLimits within(Limits limits) {
        var usual = DocumentLimits.DEFAULT;
        return new DocumentLimits(
                limits.bytes(),
                limits.pages(),
                limits.characters(),
                usual.pixels(),
                limits.millis(),
                usual.fileMillis());
    }

    private static DocumentText read(PdfDocument document, String sha256, Budget budget) throws DocumentException {
        var pages = new ArrayList<String>();
        try {
            for (int page = 1; page <= document.pages(); page++) {
                pages.add(document.page(page, budget).text());
            }
        } catch (LimitReached _) {
            if (pages.isEmpty()) {
                return unreadable(sha256, "The document takes too long to read or holds too much text.");
            }
        }
        return new DocumentText(sha256, List.copyOf(pages), Optional.empty());
    }

    private static DocumentText unreadable(String sha256, String reason) {
        return new DocumentText(sha256, List.of(), Optional.of(reason));
    }
}
