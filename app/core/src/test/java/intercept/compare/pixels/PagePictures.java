package intercept.compare.pixels;

import intercept.documents.DocumentException;
import intercept.documents.PageImage;
import intercept.documents.PdfDocument;
import intercept.model.document.Box;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pairs of pictures of an invoice, for measuring.
public final class PagePictures {

    private static final double DPI = 150;
    private static final Scanner OTHER =
            Scanner.OFFICE.noisy(4, 77).lit(5, 0.85).compressed(0.6).turned(0.7).moved(0.01, 0.01);

    private PagePictures() {}

    public static Map<String, List<PageImage>> invoices() {
        var genuine = InvoicePage.GENUINE;
        var page = genuine.at(DPI);
        var forged = genuine.withAccount("BE86 5390 0754 7084").at(DPI);
        Map<String, List<PageImage>> pairs = new LinkedHashMap<>();
        pairs.put("identical", List.of(page, genuine.at(DPI)));
        pairs.put("digits changed", List.of(page, forged));
        pairs.put(
                "logo of other colour",
                List.of(page, genuine.withLogo(0, Color.RED).at(DPI)));
        pairs.put("shifted 0.4 pt", List.of(page, genuine.shifted(0.4).at(DPI)));
        pairs.put(
                "shifted 0.4 pt, digits changed",
                List.of(
                        page,
                        genuine.shifted(0.4).withAccount("BE86 5390 0754 7084").at(DPI)));
        pairs.put("scan, turned", List.of(Scanner.OFFICE.scan(page), OTHER.scan(page)));
        pairs.put("scan, turned, digits changed", List.of(Scanner.OFFICE.scan(page), OTHER.scan(forged)));
        pairs.put("scan against drawn page", List.of(page, OTHER.scan(page)));
        return pairs;
    }

    public static Map<String, List<Anchor>> anchors() {
        Map<String, List<Anchor>> anchors = new LinkedHashMap<>();
        for (var name : invoices().keySet()) {
            anchors.put(name, words(name.startsWith("shifted") ? 0.4 : 0));
        }
        return anchors;
    }

    /// Forty words all over the page, moved to the right and down.
    static List<Anchor> words(double moved) {
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < 40; i++) {
            int row = i / 4;
            var box = new Box(60 + 110.0 * (i % 4), 70 + 70.0 * row, 40, 9);
            anchors.add(new Anchor(box, box.moved(moved, moved)));
        }
        return anchors;
    }

    /// Draws a document twice, which is what comparing its pages is measured by.
    public static List<PageImage> drawn(byte[] pdf) {
        try (var document = PdfDocument.open(pdf)) {
            return List.of(document.render(1, DPI), document.render(1, DPI));
        } catch (DocumentException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] invoice() {
        return InvoicePage.GENUINE.pdf();
    }
}
