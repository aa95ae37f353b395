package intercept.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Brings text from the order of its places to the order of reading, where a script runs from right to left.
final class Writing {

    private Writing() {}

    /// The text of glyphs that stand from left to right.
    static String logical(List<Glyph> glyphs) {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return isRightToLeft(text) ? fromTheRight(glyphs) : text.toString();
    }

    /// Reads from the right, numbers and Latin words in between from the left.
    private static String fromTheRight(List<Glyph> glyphs) {
        var text = new StringBuilder();
        for (int at = glyphs.size(); at > 0; ) {
            int from = at;
            int latin = at;
            while (from > 0 && !isRightToLeft(glyphs.get(from - 1).text())) {
                from--;
                latin = isLeftToRight(glyphs.get(from).text()) ? from : latin;
            }
            if (latin == at || !isLeftToRight(glyphs.get(at - 1).text())) {
                at--;
                text.append(mirrored(glyphs.get(at).text()));
            } else {
                glyphs.subList(latin, at).forEach(glyph -> text.append(glyph.text()));
                at = latin;
            }
        }
        return letters(text.toString());
    }

    private static String mirrored(String text) {
        return text.length() == 1 ? Character.toString(UCharacter.getMirror(text.charAt(0))) : text;
    }

    /// Arabic letters in place of their forms within a word.
    private static String letters(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean form = (character >= 0xFB50 && character <= 0xFDFF) || (character >= 0xFE70 && character <= 0xFEFC);
            var one = Character.toString(character);
            plain.append(form ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
        return plain.toString();
    }

    static boolean isRightToLeft(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x590 && isRightToLeft(character)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int character) {
        int direction = UCharacter.getDirection(character);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    /// Words that stand from left to right, in the order of reading.
    static List<Word> ordered(List<Word> line) {
        long right = line.stream().filter(word -> isRightToLeft(word.text())).count();
        if (right == 0) {
            return line;
        }
        long left = line.stream().filter(word -> isLetters(word.text())).count();
        boolean fromTheRight = right >= left;
        var ordered = new ArrayList<Word>();
        var run = new ArrayList<Word>();
        for (var word : fromTheRight ? line.reversed() : line) {
            boolean turns = isRightToLeft(word.text()) != fromTheRight;
            if (!turns) {
                ordered.addAll(run.reversed());
                run.clear();
                ordered.add(word);
            } else {
                run.add(word);
            }
        }
        ordered.addAll(run.reversed());
        return ordered;
    }

    private static boolean isLetters(String text) {
        return text.codePoints()
                .anyMatch(character -> UCharacter.getDirection(character) == UCharacterDirection.LEFT_TO_RIGHT);
    }

    private static boolean isLeftToRight(String text) {
        int direction = UCharacter.getDirection(text.codePointAt(0));
        return direction == UCharacterDirection.LEFT_TO_RIGHT
                || direction == UCharacterDirection.EUROPEAN_NUMBER
                || direction == UCharacterDirection.ARABIC_NUMBER;
    }
}
