package intercept.compare;

import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.List;

/// A word of a plain text: what stands between blanks, or one sign of a script that parts no words.
///
/// @param folded by [Letters], so that what looks the same is the same
record TextWord(String folded, TextRange at) {

    static List<TextWord> in(String text) {
        var words = new ArrayList<TextWord>();
        int start = -1;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            boolean alone = Letters.standsAlone(letter);
            if (alone || Letters.isBlank(letter)) {
                add(text, start, i, words);
                start = -1;
                if (alone) {
                    add(text, i, next, words);
                }
            } else if (start < 0) {
                start = i;
            }
            i = next;
        }
        add(text, start, text.length(), words);
        return words;
    }

    private static void add(String text, int start, int end, List<TextWord> words) {
        if (start >= 0 && end > start) {
            var range = new TextRange(start, end);
            var folded = Letters.of(range.of(text));
            words.add(new TextWord(folded.isEmpty() ? range.of(text) : folded, range));
        }
    }
}
