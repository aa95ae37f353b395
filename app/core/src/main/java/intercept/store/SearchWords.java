package intercept.store;

import java.util.ArrayList;
import java.util.List;

/// What somebody typed into the search field, as two questions to the two indexes. All parts must match. The last
/// word is taken as a beginning, since it may not be finished yet; so is a word with `*` at its end.
///
/// @param words in the language of FTS5; empty for none
/// @param pairs the same for the second index
record SearchWords(String words, String pairs) {

    /// Never fails: what FTS5 would take for its own language is quoted.
    static SearchWords of(String typed) {
        var words = new ArrayList<String>();
        var pairs = new ArrayList<String>();
        int at = 0;
        while (at < typed.length()) {
            char unit = typed.charAt(at);
            if (Character.isWhitespace(unit)) {
                at++;
            } else if (unit == '"') {
                int end = typed.indexOf('"', at + 1);
                int stop = end < 0 ? typed.length() : end;
                add(typed.substring(at + 1, stop), "", words, pairs);
                at = stop + 1;
            } else {
                int end = at;
                while (end < typed.length() && !Character.isWhitespace(typed.charAt(end)) && typed.charAt(end) != '"') {
                    end++;
                }
                var word = typed.substring(at, end);
                boolean beginning = word.endsWith("*") || end == typed.length();
                add(word, beginning ? " *" : "", words, pairs);
                at = end;
            }
        }
        return new SearchWords(String.join(" ", words), String.join(" ", pairs));
    }

    private static void add(String text, String ending, List<String> words, List<String> pairs) {
        var rest = CjkPairs.without(text);
        if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add("\"" + rest.replace('\0', ' ') + "\"" + ending);
        }
        var run = new StringBuilder();
        for (int point : java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .codePoints()
                .toArray()) {
            if (CjkPairs.isCjk(point)) {
                run.appendCodePoint(point);
            } else {
                addRun(run, pairs);
            }
        }
        addRun(run, pairs);
    }

    private static void addRun(StringBuilder run, List<String> pairs) {
        int[] points = run.codePoints().toArray();
        if (points.length == 1) {
            pairs.add("\"" + run + "\" *");
        } else if (points.length > 1) {
            var phrase = new StringBuilder();
            for (int i = 0; i + 1 < points.length; i++) {
                phrase.appendCodePoint(points[i]).appendCodePoint(points[i + 1]).append(' ');
            }
            pairs.add("\"" + phrase.toString().strip() + "\"");
        }
        run.setLength(0);
    }
}
