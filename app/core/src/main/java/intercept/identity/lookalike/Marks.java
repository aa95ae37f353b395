package intercept.identity.lookalike;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Map;

/// Letters, their marks and their shapes, as Unicode has them.
final class Marks {

    /// How a letter is written where there is none on the keyboard.
    static final Map<String, String> SPELLED_OUT =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "oe", "å", "aa", "æ", "ae", "œ", "oe");

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final SpoofChecker SHAPES =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private Marks() {}

    /// A letter and the marks on it, strokes through it included: `ø` is an `o` with a stroke.
    static String decomposed(String letter) {
        var parts = DECOMPOSED.normalize(letter);
        return parts.codePointCount(0, parts.length()) > 1 ? parts : stroke(letter);
    }

    private static String stroke(String letter) {
        var shape = SHAPES.getSkeleton(letter);
        return shape.codePoints().skip(1).anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                ? shape
                : letter;
    }

    /// `mueller` for `müller`.
    static String spelledOut(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var spelled = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> SPELLED_OUT.getOrDefault(letter, letter))
                .forEach(spelled::append);
        return spelled.toString();
    }

    /// What the letter is drawn as (Unicode Technical Standard 39).
    static String shape(String letter) {
        return SHAPES.getSkeleton(letter);
    }
}
