package intercept.documents;

import intercept.model.document.Box;
import java.util.ArrayList;
import java.util.List;

/// Words of one line without a wide gap between them: a cell of a table, a label with its value, a piece of text.
final class Cell {

    private final int page;
    private final int line;
    private final int order;
    private final List<Word> words;
    private final List<Integer> starts = new ArrayList<>();
    private final String printed;
    private final String text;
    private final String key;
    private final Box box;

    /// @param page counted from 1
    /// @param order of the cell on its page
    Cell(int page, int order, List<Word> words) {
        this.page = page;
        this.order = order;
        this.words = List.copyOf(words);
        line = words.getFirst().line();
        var joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && !touch(words.get(i - 1), words.get(i))) {
                joined.append(' ');
            }
            starts.add(joined.length());
            joined.append(words.get(i).text());
        }
        printed = joined.toString();
        text = FoldedText.fold(printed);
        key = FoldedText.key(text);
        box = words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    }

    int page() {
        return page;
    }

    int line() {
        return line;
    }

    int order() {
        return order;
    }

    List<Word> words() {
        return words;
    }

    /// As the page shows it.
    String printed() {
        return printed;
    }

    /// Folded as [FoldedText] does; every character at its place.
    String text() {
        return text;
    }

    /// In small letters without accents; every character at its place.
    String key() {
        return key;
    }

    Box box() {
        return box;
    }

    double size() {
        return words.getFirst().size();
    }

    /// Where a word begins in the text.
    int start(int word) {
        return starts.get(word);
    }

    /// The box of the characters from `start` to `end`. Where these are a part of a word, its width is shared out.
    Box box(int start, int end) {
        Box around = null;
        for (int i = 0; i < words.size(); i++) {
            int from = starts.get(i);
            int to = from + words.get(i).text().length();
            if (from < end && to > start) {
                var part = WordParts.box(words.get(i), Math.max(0, start - from), Math.min(to, end) - from);
                around = around == null ? part : around.with(part);
            }
        }
        return around == null ? box : around;
    }

    /// Whether no blank stands between both: East Asian words are parted where the script changes.
    private static boolean touch(Word left, Word right) {
        if (left.text().isEmpty() || right.text().isEmpty()) {
            return false;
        }
        boolean wide = isWide(left.text().charAt(left.text().length() - 1))
                || isWide(right.text().charAt(0));
        return wide && gap(left, right) < 0.3 * Math.min(left.size(), right.size());
    }

    static boolean isWide(char c) {
        return (c >= 0x2E80 && c < 0xFB00) || (c >= 0xFE30 && c <= 0xFFEF);
    }

    /// The room between two words in points, whichever stands on the left.
    static double gap(Word one, Word other) {
        return Math.max(
                other.box().x() - one.box().right(), one.box().x() - other.box().right());
    }

    @Override
    public String toString() {
        return printed;
    }
}
