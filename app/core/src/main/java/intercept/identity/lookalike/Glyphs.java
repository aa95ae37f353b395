package intercept.identity.lookalike;

import intercept.identity.Keyboards;
import intercept.identity.Skeleton;
import intercept.identity.lookalike.Change.Kind;
import java.util.List;
import java.util.Map;

/// How much of a change of letters a hurried reader notices, from 0 (nothing) to 1 (at once). The
/// numbers are the authors' judgement of the fonts that mail programs use (Segoe UI, Calibri, Arial,
/// Helvetica, Roboto), in steps of 0.05: they rank look-alikes, and are no measured probabilities.
final class Glyphs {

    /// What replaced what.
    record Swap(Kind kind, double visible) {}

    private static final double SAME_GLYPH = 0.03;
    private static final double SAME_IN_TABLES = 0.12;
    private static final double SAME_SKELETON = 0.2;
    private static final double ACCENT = 0.3;
    private static final double NEXT_KEY = 0.5;
    private static final double VOWEL = 0.5;
    private static final double OTHER = 0.65;
    static final double DOUBLED = 0.2;
    static final double ADDED = 0.45;
    static final double LEFT_OUT = 0.4;
    static final double SWAPPED = 0.25;
    static final double HYPHEN = 0.2;

    private static final String VOWELS = "aeiouy";

    /// Plain letters, both ways.
    private static final Map<String, Double> PLAIN = Map.ofEntries(
            Map.entry("l1", 0.1),
            Map.entry("il", 0.2),
            Map.entry("i1", 0.25),
            Map.entry("o0", 0.1),
            Map.entry("s5", 0.3),
            Map.entry("b8", 0.35),
            Map.entry("gq", 0.3),
            Map.entry("uv", 0.3));

    private static final Map<String, Double> TWO_FOR_ONE = Map.of(
            "rn m", 0.08,
            "vv w", 0.1,
            "nn m", 0.2,
            "cl d", 0.15,
            "ci a", 0.35);

    private static final int PLAIN_END = 0x80;
    private static final String MADE_OF_TWO = "mwda";
    private static final Swap[][] PLAIN_SWAPS = plainSwaps();

    private Glyphs() {}

    /// One code point for another.
    static Swap swap(int observed, int known) {
        if (observed < PLAIN_END && known < PLAIN_END) {
            return PLAIN_SWAPS[observed][known];
        }
        var one = Character.toString(observed);
        var other = Character.toString(known);
        if (!Skeleton.of(one).equals(Skeleton.of(other))) {
            return new Swap(Kind.REPLACED, OTHER);
        }
        if (isMarked(one) != isMarked(other)) {
            return new Swap(Kind.ACCENT, ACCENT);
        }
        return new Swap(Kind.LOOKS_LIKE, shape(one, other));
    }

    private static Swap[][] plainSwaps() {
        var swaps = new Swap[PLAIN_END][PLAIN_END];
        for (char observed = 0; observed < PLAIN_END; observed++) {
            for (char known = 0; known < PLAIN_END; known++) {
                swaps[observed][known] = plainLetters(observed, known);
            }
        }
        return swaps;
    }

    private static Swap plainLetters(char observed, char known) {
        var pair = PLAIN.get("" + observed + known);
        if (pair == null) {
            pair = PLAIN.get("" + known + observed);
        }
        if (pair != null) {
            return new Swap(Kind.LOOKS_LIKE, pair);
        }
        if (Keyboards.areNeighbours(observed, known)) {
            return new Swap(Kind.NEXT_KEY, NEXT_KEY);
        }
        boolean vowels = VOWELS.indexOf(observed) >= 0 && VOWELS.indexOf(known) >= 0;
        return vowels ? new Swap(Kind.VOWEL, VOWEL) : new Swap(Kind.REPLACED, OTHER);
    }

    /// How visible it is that two code points stand for one, or one for two; 1 where they do not look
    /// alike.
    static double twoForOne(int first, int second, int one) {
        boolean plainOnly = first < PLAIN_END && second < PLAIN_END && one < PLAIN_END;
        if (plainOnly && MADE_OF_TWO.indexOf(one) < 0) {
            return 1;
        }
        var two = Character.toString(first) + Character.toString(second);
        var single = Character.toString(one);
        var plain = TWO_FOR_ONE.get(two + " " + single);
        if (plain != null) {
            return plain;
        }
        if (plainOnly) {
            return 1;
        }
        return Skeleton.of(two).equals(Skeleton.of(single)) ? SAME_SKELETON : 1;
    }

    static boolean isMarked(String letter) {
        var decomposed = Marks.decomposed(letter);
        return decomposed.codePointCount(0, decomposed.length()) > 1;
    }

    /// Unicode's tables also hold forms for alike that most fonts draw apart, such as small capitals.
    private static double shape(String one, String other) {
        boolean listed = Shapes.SAME.getOrDefault(one, List.of()).contains(other)
                || Shapes.SAME.getOrDefault(other, List.of()).contains(one);
        if (listed) {
            return SAME_GLYPH;
        }
        return Marks.shape(one).equals(Marks.shape(other)) ? SAME_IN_TABLES : SAME_SKELETON;
    }
}
