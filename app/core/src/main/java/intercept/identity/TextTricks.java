package intercept.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.CheckResult;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import com.ibm.icu.util.ULocale;
import intercept.identity.TextTrick.Kind;
import intercept.model.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what hides in names and addresses: invisible and direction characters, alphabets mixed in one word, words
/// written in another alphabet's look-alikes (Unicode Technical Standard 39 section 5, level “highly restrictive”:
/// Japanese, Korean and Chinese may mix with Latin letters, as they do in practice).
///
/// Quiet where the characters belong: joiners inside Persian or Hindi words and between emoji, direction marks in
/// Arabic or Hebrew text.
public final class TextTricks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LABEL = Pattern.compile("[^.\\u3002\\uFF0E\\uFF61]+");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final Set<Integer> MARKS_OF_DIRECTION = Set.of(0x200E, 0x200F, 0x061C);
    /// The last letter of the Latin blocks at the beginning of Unicode.
    private static final int LAST_LATIN = 0x024F;

    private static final int FULL_WIDTH = 0xFF01;
    private static final int FULL_WIDTH_END = 0xFF5E;
    private static final int SHORTEST_WORD = 4;

    /// A word longer than this is no name; only its first part is looked at for its alphabets.
    private static final int LONGEST_WORD = 1_000;

    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private TextTricks() {}

    /// In a display name, a subject or the part of an address before the `@`: word by word.
    public static List<TextTrick> in(String text) {
        return find(text, WORD);
    }

    /// In a domain: label by label, A-labels read as what they show.
    ///
    /// @return places in [DomainName#unicode]
    public static List<TextTrick> inDomain(String domain) {
        var name = DomainName.of(domain);
        // IDNA maps invisible characters away: they are found in what was written.
        var written = find(domain, LABEL);
        return written.isEmpty() && !name.unicode().equals(domain) ? find(name.unicode(), LABEL) : written;
    }

    private static List<TextTrick> find(String text, Pattern unit) {
        if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
            return List.of();
        }
        var tricks = new ArrayList<TextTrick>();
        boolean rightToLeft = text.codePoints().anyMatch(TextTricks::isRightToLeft);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            var at = new TextRange(i, i + Character.charCount(c));
            hidden(c, text, at, rightToLeft).ifPresent(kind -> tricks.add(new TextTrick(kind, at)));
            i = at.end();
        }
        var words = unit.matcher(text);
        while (words.find()) {
            var at = new TextRange(words.start(), words.end());
            ofWord(words.group()).ifPresent(kind -> tricks.add(new TextTrick(kind, at)));
        }
        tricks.sort(
                Comparator.comparingInt((TextTrick trick) -> trick.at().start()).thenComparing(TextTrick::kind));
        return List.copyOf(tricks);
    }

    private static Optional<Kind> hidden(int c, String text, TextRange at, boolean rightToLeft) {
        if (c == ZWJ || c == ZWNJ) {
            return joins(text, at) ? Optional.empty() : Optional.of(Kind.INVISIBLE);
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)) {
            boolean belongs = rightToLeft && MARKS_OF_DIRECTION.contains(c);
            return belongs ? Optional.empty() : Optional.of(Kind.DIRECTION);
        }
        if (Character.getType(c) == Character.CONTROL) {
            return c == '\t' || c == '\r' || c == '\n' ? Optional.empty() : Optional.of(Kind.CONTROL);
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR)) {
            // Emoji, Han and Mongolian have variants; nothing else does.
            return at.start() > 0 && text.codePointBefore(at.start()) > LAST_LATIN
                    ? Optional.empty()
                    : Optional.of(Kind.INVISIBLE);
        }
        boolean unseen = UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || Character.getType(c) == Character.FORMAT;
        return unseen ? Optional.of(Kind.INVISIBLE) : Optional.empty();
    }

    /// A joiner does something between emoji, and between letters of the scripts that join theirs.
    private static boolean joins(String text, TextRange at) {
        if (at.start() == 0 || at.end() == text.length()) {
            return false;
        }
        int before = text.codePointBefore(at.start());
        int after = text.codePointAt(at.end());
        return isJoined(before) && isJoined(after);
    }

    private static boolean isJoined(int c) {
        if (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER)
                || UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR)) {
            return true;
        }
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        int script = UScript.getScript(c);
        if (script == UScript.INHERITED) {
            return mark;
        }
        return (mark || Character.isLetter(c))
                && script != UScript.LATIN
                && script != UScript.GREEK
                && script != UScript.CYRILLIC
                && script != UScript.COMMON
                && script != UScript.HAN;
    }

    private static Optional<Kind> ofWord(String whole) {
        var word = whole.length() > LONGEST_WORD ? whole.substring(0, LONGEST_WORD) : whole;
        if (word.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        var result = new CheckResult();
        if (SCRIPTS.failsChecks(word, result)) {
            return Optional.of(Kind.MIXED_SCRIPTS);
        }
        if (hasOddForms(word)) {
            return Optional.of(Kind.ODD_FORMS);
        }
        return !hasLatin(word) && isLatinToTheEye(word) ? Optional.of(Kind.WHOLE_WORD_OF_LOOKALIKES) : Optional.empty();
    }

    private static boolean hasLatin(String word) {
        return word.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.LATIN);
    }

    /// “аррӏе” in Cyrillic letters. Short words are so by chance: “то”, “не”.
    private static boolean isLatinToTheEye(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST_WORD
                && word.codePoints().anyMatch(Character::isLetter)
                && SCRIPTS.getSkeleton(UCharacter.toLowerCase(ULocale.ROOT, word))
                        .chars()
                        .allMatch(c -> c < 0x80);
    }

    /// Mathematical, circled and full-width Latin letters; full-width ones belong into Japanese and Chinese text.
    private static boolean hasOddForms(String word) {
        return word.codePoints()
                .filter(c -> c >= 0x80 && Character.isLetter(c))
                .filter(c -> c < FULL_WIDTH || c > FULL_WIDTH_END)
                .anyMatch(c -> isLatinText(COMPATIBLE.normalize(Character.toString(c))) && !isOrdinary(c));
    }

    private static boolean isLatinText(String text) {
        return text.codePoints().allMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    private static boolean isOrdinary(int c) {
        // ª º, the ligatures of print, and the letters of the long s.
        return c <= LAST_LATIN || (c >= 0xFB00 && c <= 0xFB06);
    }

    private static boolean isRightToLeft(int c) {
        int direction = UCharacter.getDirection(c);
        return direction == ECharacterDirection.RIGHT_TO_LEFT || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }
}
