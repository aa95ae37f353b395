package intercept.store;

import java.text.Normalizer;

/// Cuts Chinese, Japanese and Korean text into overlapping pairs of characters: `請求書` becomes `請求 求書 書`.
/// The last character of a run stands alone, so that single characters are found as beginnings and no pair
/// reaches over a gap.
final class CjkPairs {

    private CjkPairs() {}

    static boolean someIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x1100 && isCjk(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The pairs of a text, blanks between.
    static String of(String text) {
        var pairs = new StringBuilder();
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (isCjk(points[i])) {
                pairs.appendCodePoint(points[i]);
                if (i + 1 < points.length && isCjk(points[i + 1])) {
                    pairs.appendCodePoint(points[i + 1]);
                }
                pairs.append(' ');
            }
        }
        return pairs.toString();
    }

    /// The text with a blank in the place of each such character.
    static String without(String text) {
        if (!someIn(text)) {
            return text;
        }
        var rest = new StringBuilder(text.length());
        text.codePoints().forEach(point -> rest.appendCodePoint(isCjk(point) ? ' ' : point));
        return rest.toString();
    }

    static boolean isCjk(int point) {
        if (point < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> Character.isLetterOrDigit(point);
            // The prolonged sound mark and half-width voice marks are shared by two scripts.
            default -> point == 0x30FC || point == 0xFF70 || point == 0xFF9E || point == 0xFF9F;
        };
    }
}
