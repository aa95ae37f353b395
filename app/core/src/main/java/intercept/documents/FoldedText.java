package intercept.documents;

import java.text.Normalizer;

/// Text in which the many ways to print a letter, a digit or a blank have become one. Every character stays at its
/// place, so that a range in the folded text is the same range in the printed one.
final class FoldedText {

    private FoldedText() {}

    static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /// The folded text in small letters without accents; again every character stays at its place.
    static String key(String folded) {
        var key = new char[folded.length()];
        for (int i = 0; i < key.length; i++) {
            char c = Character.toLowerCase(folded.charAt(i));
            key[i] = c < 0xC0 || c >= 0x2000 ? c : plain(c);
        }
        return new String(key);
    }

    private static char plain(char c) {
        boolean latin = c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
        return latin
                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .charAt(0)
                : c;
    }

    /// Whether a word stands in the text, in small letters or capitals.
    ///
    /// @param word ASCII, in lower case
    static boolean holds(String folded, String word) {
        char first = word.charAt(0);
        for (int i = 0; i <= folded.length() - word.length(); i++) {
            if ((folded.charAt(i) | 0x20) == first && folded.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            // soft hyphen, zero-width characters, marks of direction: a reader sees nothing
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> ' ';
            case 0x00A0, 0x1680, 0x202F, 0x205F, 0x3000 -> ' ';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x30FC -> c == 0x30FC ? c : '-';
            case 0x2028, 0x2029, 0x0085 -> '\n';
            case 0xFFE5 -> '\u00A5';
            case 0xFFE1 -> '\u00A3';
            case 0x00BA -> '\u00B0';
            default -> other(c);
        };
    }

    private static char other(char c) {
        if (c >= 0x2000 && c <= 0x200A) {
            return ' ';
        }
        int digit = c >= 0x0660 && c < 0x2000 ? Character.digit(c, 10) : -1;
        return digit >= 0 ? (char) ('0' + digit) : c;
    }
}
