package intercept.documents;

import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A page for a test: words set where the test wants them, ten points high.
final class Sheet {

    private static final double SIZE = 10;

    private record Placed(String text, Box box) {}

    private final List<Placed> words = new ArrayList<>();
    private int number = 1;

    static Sheet of(String... lines) {
        var sheet = new Sheet();
        for (int i = 0; i < lines.length; i++) {
            double x = 50;
            for (var cell : lines[i].split("\\t", -1)) {
                sheet.put(x, 60 + 14 * i, cell);
                x += 180;
            }
        }
        return sheet;
    }

    Sheet number(int page) {
        number = page;
        return this;
    }

    /// Words from left to right, parted by blanks.
    Sheet put(double x, double y, String text) {
        double at = x;
        for (var word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(new Placed(word, new Box(at, y, width(word), SIZE)));
            }
            at += width(word) + 0.3 * SIZE;
        }
        return this;
    }

    /// Words from right to left.
    Sheet putFromTheRight(double right, double y, String text) {
        double at = right;
        for (var word : text.split(" ", -1)) {
            at -= width(word);
            words.add(new Placed(word, new Box(at, y, width(word), SIZE)));
            at -= 0.3 * SIZE;
        }
        return this;
    }

    static double width(String text) {
        return text.chars()
                .mapToDouble(c -> Cell.isWide((char) c) ? SIZE : SIZE / 2)
                .sum();
    }

    PageContent page() {
        return page(Comparator.comparingDouble(word -> word.box().x()));
    }

    PageContent pageFromTheRight() {
        return page(Comparator.comparingDouble(word -> -word.box().x()));
    }

    private PageContent page(Comparator<Placed> along) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.<Placed>comparingDouble(word -> word.box().y()).thenComparing(along));
        var placed = new ArrayList<Word>();
        int line = -1;
        double y = -1;
        for (var word : sorted) {
            line += word.box().y() == y ? 0 : 1;
            y = word.box().y();
            placed.add(new Word(word.text(), word.box(), line, "Test", "", SIZE, 0));
        }
        return new PageContent(number, 595, 842, placed, List.of(), List.of(), List.of());
    }
}
