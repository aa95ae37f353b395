package intercept.documents;

import java.text.Normalizer;
import java.util.Optional;

/// Names of people, firms and banks: anything with letters that is no sentence.
final class Names {

    private static final int LONGEST = 100;
    private static final String EDGES = " \t\n,;:.\u2013-/*=>\u3001\uFF1A\u30FB";

    private Names() {}

    /// A name that fills a text.
    ///
    /// @param capital whether it has to begin like a name, with a capital or in a script that has none
    static Optional<Reading> at(String folded, boolean capital) {
        int end = folded.length();
        for (var stop : new String[] {";", " - ", " / ", "  ", " | ", "\u3000"}) {
            int at = folded.indexOf(stop, 1);
            end = at > 0 && at < end && hasLetters(folded.substring(0, at)) ? at : end;
        }
        int start = 0;
        while (start < end && EDGES.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start
                && (EDGES + "(\uFF08").indexOf(folded.charAt(end - 1)) >= 0
                && !isAbbreviation(folded, end)) {
            end--;
        }
        var name = folded.substring(start, end);
        if (name.length() > LONGEST || !hasLetters(name) || isMostlyDigits(name)) {
            return Optional.empty();
        }
        char first = name.charAt(0);
        if (capital && (Character.isLowerCase(first) || first == '(' || Character.isDigit(first))) {
            return Optional.empty();
        }
        return Optional.of(new Reading(normal(name), start, end));
    }

    /// The point of “Ltd.” and “S.r.l.” belongs to the name.
    private static boolean isAbbreviation(String text, int end) {
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        var word = text.substring(text.lastIndexOf(' ', end - 1) + 1, end - 1);
        return word.length() < end - 1 && (word.length() <= 5 || word.indexOf('.') >= 0);
    }

    private static boolean hasLetters(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 2 || (letters == 1 && text.chars().anyMatch(c -> Labels.isIdeograph((char) c)));
    }

    private static boolean isMostlyDigits(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long digits = text.codePoints().filter(Character::isDigit).count();
        return digits > letters;
    }

    /// With single blanks, full-width letters and half-width kana brought to their usual form.
    static String normal(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
