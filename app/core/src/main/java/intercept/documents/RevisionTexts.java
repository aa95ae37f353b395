package intercept.documents;

import intercept.model.document.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// The words that earlier states of a file showed.
public final class RevisionTexts {

    private static final int MOST_REVISIONS = 20;
    private static final int MOST_PAGES = 50;

    private RevisionTexts() {}

    /// The latest state of `file`, its last left out, that shows the same words as `document`; blanks do not
    /// count.
    ///
    /// @param revisions of the file
    public static OptionalInt showing(PdfDocument document, PdfDocument file, List<Revision> revisions) {
        if (revisions.size() < 2) {
            return OptionalInt.empty();
        }
        String wanted = words(document);
        var earlier = revisions.subList(0, Math.min(MOST_REVISIONS, revisions.size() - 1));
        for (var revision : earlier.reversed()) {
            byte[] state = Arrays.copyOf(file.bytes(), (int) revision.length());
            try (var open = PdfDocument.open(state)) {
                if (!wanted.isEmpty() && words(open).equals(wanted)) {
                    return OptionalInt.of(revision.number());
                }
            } catch (DocumentException e) {
                // A state that cannot be opened shows nothing.
            }
        }
        return OptionalInt.empty();
    }

    private static String words(PdfDocument document) {
        var text = new StringBuilder();
        for (int page = 1; page <= Math.min(MOST_PAGES, document.pages()); page++) {
            try {
                document.page(page).words().forEach(word -> text.append(word.text()));
            } catch (DocumentException e) {
                // A page that cannot be read shows nothing.
            }
        }
        return text.toString().replaceAll("\\s+", "");
    }
}
