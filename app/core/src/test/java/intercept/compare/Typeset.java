package intercept.compare;

import intercept.documents.PageContent;
import intercept.documents.Word;
import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;

/// Sets words on made pages, the way a typewriter does: every sign is five points wide, signs of East Asia ten.
final class Typeset {

    private static final double SIZE = 10;
    private static final double SIGN = 5;

    private final List<Word> words = new ArrayList<>();
    private int line = -1;
    private double y = 40;

    /// The next line; words are parted by blanks, columns by a `|`, which stands for a wide blank.
    Typeset line(String text) {
        return lineAt(50, text);
    }

    Typeset lineAt(double x, String text) {
        y += 14;
        line++;
        double at = x;
        for (var word : text.split(" ", -1)) {
            if (word.equals("|")) {
                at += 60;
                continue;
            }
            double width = word.codePoints().mapToDouble(Typeset::width).sum();
            words.add(new Word(word, new Box(at, y, width, SIZE), line, "Inter", "", SIZE, 0));
            at += width + SIGN;
        }
        return this;
    }

    /// Leaves out so many points.
    Typeset down(double points) {
        y += points;
        return this;
    }

    private static double width(int codePoint) {
        return codePoint >= 0x3000 && codePoint < 0xFFA0 ? 2 * SIGN : SIGN;
    }

    PageContent page(int number) {
        return new PageContent(number, 595, 842, List.copyOf(words), List.of(), List.of(), List.of());
    }

    static PageContent page(int number, String... lines) {
        var page = new Typeset();
        for (var line : lines) {
            page.line(line);
        }
        return page.page(number);
    }

    static List<PageContent> document(PageContent... pages) {
        return List.of(pages);
    }
}
