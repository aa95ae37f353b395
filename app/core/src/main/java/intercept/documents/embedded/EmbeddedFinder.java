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

    /// Draws a page or a part of it; empty where it cannot be drawn.
    public interface Drawing {
        Optional<Drawn> page(int number, double dpi);

        Optional<Drawn> part(int number, double dpi, Box area);

        /// Where to look on a page if a code can only be one of its pictures; empty for everywhere.
        List<Box> areas(int number);
    }

    /// A page in pixels, row by row from the top left, 0xRRGGBB.
    @SuppressWarnings("ArrayRecordComponent") // a page is large, and it is only handed over
    public record Drawn(int[] pixels, int width, int height, double dpi) {}

    /// The attached files alone.
    public static List<Embedded> files(PDDocument document) {
        return AttachedFile.read(document);
    }

    /// @param pages how many may be read
    /// @return files first, then codes by page
    public static List<Embedded> find(PDDocument document, int pages, Drawing drawing) {
        var found = new ArrayList<>(files(document));
        int searched = 0;
        int fine = 0;
        for (int page = 1; page <= pages && searched < MOST_PAGES; page++) {
            var look = CodeSuspicion.of(document.getPage(page - 1));
            if (look == CodeSuspicion.Look.NOT) {
                continue;
            }
            searched++;
            var codes = new ArrayList<Embedded>();
            var areas = look == CodeSuspicion.Look.EVERYWHERE ? List.<Box>of() : drawing.areas(page);
            boolean unread = search(page, COARSE, areas, drawing, codes);
            if (unread && look != CodeSuspicion.Look.COARSELY && fine < MOST_FINE_PAGES) {
                fine++;
                search(page, FINE, areas, drawing, codes);
            }
            codes.sort(Comparator.comparingDouble(
                            (Embedded code) -> code.box().map(Box::y).orElse(0.0))
                    .thenComparing(Embedded::text));
            found.addAll(codes);
        }
        return List.copyOf(found);
    }

    private static boolean search(int page, double dpi, List<Box> areas, Drawing drawing, List<Embedded> codes) {
        if (areas.isEmpty()) {
            return drawing.page(page, dpi)
                    .map(drawn -> search(page, drawn, 0, 0, codes))
                    .orElse(false);
        }
        boolean unread = false;
        for (var area : areas) {
            unread |= drawing.part(page, dpi, area)
                    .map(drawn -> search(page, drawn, area.x(), area.y(), codes))
                    .orElse(false);
        }
        return unread;
    }

    /// Adds what is not known yet.
    ///
    /// @param x of the left edge of what was drawn, in points
    /// @return whether a finer picture may give more
    private static boolean search(int page, Drawn drawn, double x, double y, List<Embedded> codes) {
        var found = CodeFinder.find(drawn.pixels(), drawn.width(), drawn.height());
        double scale = 72 / drawn.dpi();
        for (var code : found.codes()) {
            var box = code.box();
            var place = new Box(x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale);
            var one = embedded(page, place, code.text());
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

    private static Embedded embedded(int page, Box place, String text) {
        var says = PaymentCode.of(text);
        return new Embedded(
                says.kind(),
                says.name(),
                page,
                Optional.of(place),
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                says.values());
    }
}
