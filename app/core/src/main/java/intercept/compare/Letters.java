package intercept.compare;

import java.text.Normalizer;

/// Makes letters that a reader takes for the same the same: ligatures, full-width digits, kinds of hyphens and quotes.
/// Capitals stay capitals.
final class Letters {

    private Letters() {}

    /// @return empty for what nobody sees: blanks, soft hyphens, marks of direction
    static String folded(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint <= ' ' || codePoint == 0x7F ? "" : Character.toString(codePoint);
        }
        int type = Character.getType(codePoint);
        if (type == Character.FORMAT || type == Character.CONTROL || Character.isSpaceChar(codePoint)) {
            return "";
        }
        return switch (codePoint) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D -> "-";
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x00B4, 0xFF07 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02 -> "\"";
            case 0x2022, 0x2219, 0x22C5, 0x30FB, 0xFF65 -> "\u00B7";
            default ->
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                        .replaceAll("\\p{Z}+", "");
        };
    }

    /// What a reader sees of a text, blanks left out.
    static String of(String text) {
        var letters = new StringBuilder();
        text.codePoints().forEach(codePoint -> letters.append(folded(codePoint)));
        return letters.toString();
    }

    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /// Scripts that part no words by blanks: each sign stands for itself.
    static boolean standsAlone(int codePoint) {
        return Character.isIdeographic(codePoint)
                || switch (Character.UnicodeScript.of(codePoint)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> codePoint == 0x30FC;
                };
    }

    /// How wide a sign is beside others, roughly.
    static double width(int codePoint) {
        if (standsAlone(codePoint)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL) {
            return 2;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
            default -> "ijlI.,:;'|!()[]- ".indexOf(codePoint) >= 0 ? 0.6 : 1;
        };
    }

    static boolean readsFromTheRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
