package intercept.desktop.commands;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/// Finds a few typed letters in a text: as a whole, at the beginning of a word, or scattered in their order.
///
/// @param score more is better
/// @param matched which characters of the text were meant
public record Fuzzy(int score, BitSet matched) {

    private static final int WHOLE = 1000;
    private static final int WORD = 500;

    /// Empty where the letters do not occur. No letters match everything.
    public static Optional<Fuzzy> match(String letters, String text) {
        var wanted = letters.strip().toLowerCase(Locale.ROOT);
        var seen = text.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(new Fuzzy(0, new BitSet()));
        }
        if (seen.length() != text.length()) {
            seen = text; // a letter whose lower case is longer: positions would not fit
        }
        int at = seen.indexOf(wanted);
        if (at >= 0) {
            return Optional.of(whole(wanted, seen, at));
        }
        return scattered(wanted, seen);
    }

    private static Fuzzy whole(String wanted, String seen, int first) {
        int best = first;
        for (int at = first; at >= 0; at = seen.indexOf(wanted, at + 1)) {
            if (startsWord(seen, at)) {
                best = at;
                break;
            }
        }
        var matched = new BitSet();
        matched.set(best, best + wanted.length());
        return new Fuzzy(WHOLE + (startsWord(seen, best) ? WORD : 0) - Math.min(best, 100), matched);
    }

    private static Optional<Fuzzy> scattered(String wanted, String seen) {
        var matched = new BitSet();
        int from = 0;
        int gaps = 0;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int at = seen.indexOf(letter, from);
            if (at < 0) {
                return Optional.empty();
            }
            gaps += from == 0 || startsWord(seen, at) ? 0 : at - from;
            matched.set(at);
            from = at + 1;
        }
        return gaps > wanted.length() / 2 ? Optional.empty() : Optional.of(new Fuzzy(WORD / 2 - gaps, matched));
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
