package intercept.documents;

import java.util.ArrayList;
import java.util.List;

/// Parts East Asian text, which has no blanks, where the kind of writing changes.
final class Script {

    private enum Kind {
        LATIN,
        HAN,
        HIRAGANA,
        KATAKANA,
        HANGUL,
        OPENING,
        CLOSING,
        ANY
    }

    private Script() {}

    /// Whether the characters are as wide as they are high.
    static boolean isWide(String text) {
        int first = text.codePointAt(0);
        return isFullWidth(first) || (isEastAsian(first) && kind(text) != Kind.LATIN);
    }

    /// Whether a character belongs to a script that does without blanks.
    static boolean isEastAsian(int character) {
        return character >= 0x2E80;
    }

    private static boolean isFullWidth(int character) {
        return character >= 0xFF01 && character <= 0xFF60;
    }

    /// The word in parts: “普通1234567” is two.
    static List<Piece> parts(Piece word) {
        if (word.glyphs().stream().noneMatch(glyph -> glyph.text().codePointAt(0) >= 0x2E80)) {
            return List.of(word);
        }
        var parts = new ArrayList<Piece>();
        var before = Kind.ANY;
        for (var glyph : word.glyphs()) {
            var kind = kind(glyph.text());
            if (parts.isEmpty() || isBorder(before, kind)) {
                parts.add(new Piece());
            }
            parts.getLast().add(glyph);
            before = kind == Kind.ANY ? before : kind;
        }
        return parts;
    }

    private static boolean isBorder(Kind before, Kind after) {
        if (before == Kind.ANY
                || after == Kind.ANY
                || after == Kind.CLOSING
                || before == after
                || before == Kind.OPENING) {
            return false;
        }
        return !(before == Kind.HAN && after == Kind.HIRAGANA);
    }

    private static Kind kind(String text) {
        int character = text.codePointAt(0);
        if (character < 0x2E80) {
            return Character.isLetterOrDigit(character) ? Kind.LATIN : Kind.ANY;
        }
        if (character == 0x30FC || character == 0xFF70) {
            return Kind.ANY;
        }
        if (character >= 0xFF66 && character <= 0xFF9F) {
            return Kind.KATAKANA;
        }
        if (isFullWidth(character) && Character.isLetterOrDigit(character)) {
            return Kind.LATIN;
        }
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> Kind.OPENING;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> Kind.CLOSING;
            case Character.OTHER_PUNCTUATION -> "、。：；，！？".indexOf(character) >= 0 ? Kind.CLOSING : Kind.ANY;
            default -> letter(character);
        };
    }

    private static Kind letter(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN -> Kind.HAN;
            case HIRAGANA -> Kind.HIRAGANA;
            case KATAKANA -> Kind.KATAKANA;
            case HANGUL -> Kind.HANGUL;
            default -> Kind.ANY;
        };
    }
}
