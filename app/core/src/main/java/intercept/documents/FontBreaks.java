package intercept.documents;

import intercept.model.document.FontBreak;
import intercept.model.document.FontBreak.Face;
import intercept.model.document.InvoiceField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds words among the payment data that are set like nothing around them: who changes a finished page seldom has its
/// fonts. What a template sets apart is found as well; only the genuine invoice tells one from the other.
final class FontBreaks {

    /// How far above and below a field its neighbours stand, in sizes of its letters: two lines.
    private static final double NEAR = 3;

    private FontBreaks() {}

    /// In the order of the fields.
    ///
    /// @param pages of one document, in order
    /// @param fields found on them
    static List<FontBreak> find(List<PageContent> pages, List<InvoiceField> fields) {
        var payment =
                fields.stream().filter(field -> field.kind().saysWhereToPay()).toList();
        var breaks = new ArrayList<FontBreak>();
        for (var page : pages) {
            var onPage = payment.stream()
                    .filter(field -> field.page() == page.number())
                    .toList();
            if (!onPage.isEmpty()) {
                // Payment data that were changed together are set alike: they are nobody's neighbours.
                var around = page.words().stream()
                        .filter(word -> onPage.stream().noneMatch(field -> isIn(word, field)))
                        .toList();
                onPage.forEach(field -> breaks.addAll(find(page, field, around)));
            }
        }
        return List.copyOf(breaks);
    }

    private static List<FontBreak> find(PageContent page, InvoiceField field, List<Word> around) {
        var words = page.words().stream().filter(word -> isIn(word, field)).toList();
        Map<Face, Integer> letters = new LinkedHashMap<>();
        around.stream()
                .filter(word -> isNear(word, field))
                .forEach(word -> letters.merge(face(word), word.text().length(), Integer::sum));
        var most = letters.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty()) {
            return List.of();
        }
        var alone = words.stream()
                .filter(word -> letters.keySet().stream().noneMatch(face(word)::isLike))
                .collect(Collectors.groupingBy(FontBreaks::face, LinkedHashMap::new, Collectors.toList()));
        return alone.entrySet().stream()
                .map(entry -> new FontBreak(
                        field.kind(),
                        page.number(),
                        WordMaker.around(entry.getValue()),
                        entry.getValue().stream().map(Word::text).collect(Collectors.joining(" ")),
                        entry.getKey(),
                        most.get().getKey()))
                .toList();
    }

    private static boolean isIn(Word word, InvoiceField field) {
        double x = word.box().x() + word.box().width() / 2;
        double y = word.box().y() + word.box().height() / 2;
        var box = field.box().grown(0.5);
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    private static boolean isNear(Word word, InvoiceField field) {
        return field.box().grown(NEAR * word.size()).y() < word.box().bottom()
                && field.box().grown(NEAR * word.size()).bottom() > word.box().y();
    }

    private static Face face(Word word) {
        return new Face(word.font(), word.subsetTag(), word.size(), word.colour());
    }
}
