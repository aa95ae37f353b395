package intercept.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.util.ULocale;

/// What is left of a text when everything that an eye may overlook is taken away: two texts with the same skeleton
/// look alike.
///
/// Three steps, until nothing changes: plain letters in lower case; the skeleton of Unicode Technical Standard 39
/// section 4 (the data come with ICU),
/// and that in lower case; then
/// the pairs of plain letters that mail programs' fonts do not tell apart: `rn nn m`, `vv w`, `cl d`, `ci a`,
/// `0 o`, `1 l i |`, `5 s`, `8 b`, `q g`, `u v`. Marks on Latin, Greek and Cyrillic letters are left out (`é e`);
/// marks of other scripts make the letter and stay. Small capitals are read as letters. Pairs of two letters are looked
/// for in what was written, not in
/// what another pair has made, so that `cl` and `ci` do not make `d` and `a` alike.
///
/// A skeleton of a skeleton is itself.
public final class Skeleton {

    private static final SpoofChecker CHECKER =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    private static final String OTHER_LETTERS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋĸʟᴍʍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢƅπцχ";
    private static final String LETTERS = "abcdefghljkklmmnoprstuuwyzbnux";

    /// Folding may make a character that folds again; two rounds are enough for all of Unicode, more are never harm.
    private static final int ROUNDS = 5;

    private Skeleton() {}

    public static String of(String text) {
        return isPlain(text) ? ofPlain(text) : ofAny(text);
    }

    /// Nearly every name: all steps at once. `m` needs no taking apart, since only `r` and `n` could join its parts,
    /// and they take the next letter first.
    private static String ofPlain(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plainShape(text.charAt(i));
            char two = i + 1 < text.length() ? ofTwo(c, plainShape(text.charAt(i + 1))) : 0;
            if (two != 0) {
                folded.append(two);
                i++;
            } else {
                folded.append(ofOne(c));
            }
        }
        return folded.toString();
    }

    private static char plainShape(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c == '1' || c == '|' ? 'l' : c;
    }

    /// For any text, and slower.
    static String ofAny(String text) {
        var folded = text;
        for (int round = 0; round < ROUNDS; round++) {
            var next = pairs(withoutMarks(lower(unicode(lowerPlain(folded)))));
            if (next.equals(folded)) {
                return next;
            }
            folded = next;
        }
        return folded;
    }

    /// The skeleton of Unicode Technical Standard 39 alone, as it stands in its data: for its own test.
    static String unicode(String text) {
        return isPlain(text) ? plain(text) : CHECKER.getSkeleton(text);
    }

    /// Most names are ASCII, and ICU is slow: its answers for the few ASCII characters that have one, by hand.
    private static String plain(String text) {
        var skeleton = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '0' -> skeleton.append('O');
                case '1', 'I', '|' -> skeleton.append('l');
                case 'm' -> skeleton.append("rn");
                default -> skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    /// Letters, digits and the signs of names: nothing for which ICU has a surprise.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean name = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!name && c != '.' && c != '-' && c != '_' && c != '@' && c != '|') {
                return false;
            }
        }
        return true;
    }

    /// Other scripts' capitals keep their form until they were compared: Cyrillic В looks like B, в like nothing.
    private static String lowerPlain(String text) {
        if (text.chars().noneMatch(c -> c >= 'A' && c <= 'Z')) {
            return text;
        }
        var lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return lower.toString();
    }

    private static String lower(String text) {
        return UCharacter.toLowerCase(ULocale.ROOT, text);
    }

    private static String withoutMarks(String text) {
        if (isPlain(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        boolean afterLetter = false;
        var decomposed = DECOMPOSED.normalize(text);
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.ENCLOSING_MARK;
            if (!mark) {
                afterLetter = hasOptionalMarks(c);
            }
            if (!mark || !afterLetter) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean hasOptionalMarks(int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC;
    }

    private static String pairs(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            char two = ofTwo(c, next);
            if (two != 0) {
                folded.append(two);
                i++;
            } else {
                folded.append(ofOne(c));
            }
        }
        return folded.toString();
    }

    private static char ofTwo(char first, char second) {
        return switch (first) {
            case 'r', 'n' -> second == 'n' ? 'm' : 0;
            case 'v' -> second == 'v' ? 'w' : 0;
            case 'c' -> second == 'l' ? 'd' : second == 'i' ? 'a' : (char) 0;
            default -> 0;
        };
    }

    private static char ofOne(char c) {
        return switch (c) {
            case '0' -> 'o';
            case '1', 'i', '|' -> 'l';
            case '5' -> 's';
            case '8' -> 'b';
            case 'q' -> 'g';
            case 'v' -> 'u';
            default -> smallCapital(c);
        };
    }

    /// Unicode keeps small capitals apart from their letters, and with them Cyrillic `в к м н т ь`, which it has look
    /// like small capitals, and `п ц χ` from `n u x`. In an address they are
    /// read as the letters.
    private static char smallCapital(char c) {
        int at = OTHER_LETTERS.indexOf(c);
        return at < 0 ? c : LETTERS.charAt(at);
    }
}
