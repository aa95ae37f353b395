package intercept.documents.embedded;

import intercept.documents.structure.Sha256;
import intercept.model.document.Box;
import intercept.model.document.Embedded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Finds all that a document holds for machines.
public final class EmbeddedFinder {

    private static final double COARSE = 150;
    private static final double FINE = 300;

    /// So many pages are searched for codes. Codes stand on the first pages or the last; of the others a long
    /// document has more than anybody can wait for.
    private static final int MOST_PAGES = 40;

    private static final int MOST_FINE_PAGES = 12;

    private EmbeddedFinder() {}

    /// Draws a page; empty where it cannot be drawn.
    public interface Drawing {
        Optional<Drawn> page(int number, double dpi);
    }

    /// A page in pixels, row by row from the top left, 0xRRGGBB.
    @SuppressWarnings("ArrayRecordComponent") // a page is large, and it is only handed over
    public record Drawn(int[] pixels, int width, int height, double dpi) {}

    /// @param pages how many may be read
    /// @return files first, then codes by page
    public static List<Embedded> find(PDDocument document, int pages, Drawing drawing) {
        var found = new ArrayList<>(AttachedFile.read(document));
        int searched = 0;
        int fine = 0;
        for (int page = 1; page <= pages && searched < MOST_PAGES; page++) {
            var look = CodeSuspicion.of(document.getPage(page - 1));
            if (look == CodeSuspicion.Look.NOT) {
                continue;
            }
            searched++;
            var codes = new ArrayList<Embedded>();
            boolean unread = search(page, COARSE, drawing, codes);
            if (unread && look == CodeSuspicion.Look.CLOSELY && fine < MOST_FINE_PAGES) {
                fine++;
                search(page, FINE, drawing, codes);
            }
            codes.sort(Comparator.comparingDouble(
                            (Embedded code) -> code.box().map(Box::y).orElse(0.0))
                    .thenComparing(Embedded::text));
            found.addAll(codes);
        }
        return List.copyOf(found);
    }

    /// Adds what is not known yet.
    ///
    /// @return whether a finer picture may give more
    private static boolean search(int page, double dpi, Drawing drawing, List<Embedded> codes) {
        var drawn = drawing.page(page, dpi);
        if (drawn.isEmpty()) {
            return false;
        }
        var found = CodeFinder.find(
                drawn.get().pixels(), drawn.get().width(), drawn.get().height());
        for (var code : found.codes()) {
            var one = embedded(page, 72 / drawn.get().dpi(), code);
            if (codes.stream().noneMatch(known -> same(known, one))) {
                codes.add(one);
            }
        }
        return found.unread();
    }

    private static boolean same(Embedded one, Embedded other) {
        return one.text().equals(other.text())
                && one.box().flatMap(box -> other.box().map(box::meets)).orElse(true);
    }

    private static Embedded embedded(int page, double scale, CodeFinder.Code code) {
        var says = PaymentCode.of(code.text());
        var box = code.box();
        return new Embedded(
                says.kind(),
                says.name(),
                page,
                Optional.of(new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)),
                Sha256.of(code.text().getBytes(StandardCharsets.UTF_8)),
                code.text(),
                says.values());
    }
}
