package intercept.documents;

import intercept.model.document.Box;

/// Where a part of a word stands. Words do not know the places of their letters, so the width is shared out by how
/// wide letters usually are, and the part gets a little more than its share.
final class WordParts {

    private static final String NARROW = "iljtfrI.,:;'|!()[]/- ";
    private static final String BROAD = "mwMW@%";

    private static final int LONGEST = 500;

    private WordParts() {}

    /// The box of the characters from `from` to `to`.
    static Box box(Word word, int from, int to) {
        var text = word.text();
        var box = word.box();
        boolean whole = from <= 0 && to >= text.length();
        boolean upright = box.height() > 1.5 * box.width() && text.length() > 2;
        if (whole || upright || text.length() > LONGEST || Writing.isRightToLeft(text)) {
            return box;
        }
        double all = width(text, 0, text.length());
        double scale = box.width() / all;
        double margin = from > 0 || to < text.length() ? 0.4 * scale : 0;
        double left = box.x() + width(text, 0, from) * scale - (from > 0 ? margin : 0);
        double right = box.x() + width(text, 0, to) * scale + (to < text.length() ? margin : 0);
        return Box.between(Math.max(box.x(), left), box.y(), Math.min(box.right(), right), box.bottom());
    }

    private static double width(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (NARROW.indexOf(c) >= 0) {
                width += 0.55;
            } else if (Cell.isWide(c)) {
                width += c >= 0xFF61 && c <= 0xFF9F ? 1 : 1.9;
            } else if (BROAD.indexOf(c) >= 0) {
                width += 1.6;
            } else {
                width += Character.isUpperCase(c) ? 1.25 : 1;
            }
        }
        return width;
    }
}
