package intercept.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Wraps text for a terminal: at blanks, and inside Chinese, Japanese and Korean text, which has none and whose
/// characters are two columns wide. Paths stay whole, so that they can be copied.
final class Wrapping {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /// East Asian wide characters (Unicode Standard Annex 11), emoji included.
    private static final Pattern WIDE = Pattern.compile(
            "[\\x{1100}-\\x{115f}\\x{2e80}-\\x{a4cf}\\x{ac00}-\\x{d7a3}\\x{f900}-\\x{faff}"
                    + "\\x{fe30}-\\x{fe6f}\\x{ff00}-\\x{ff60}\\x{ffe0}-\\x{ffe6}\\x{1f300}-\\x{1faff}\\x{20000}-\\x{3fffd}]");

    /// Characters that may not begin a line.
    private static final String CLOSING = "、。，．！？）」』】〕’”ー";

    private Wrapping() {}

    static List<String> lines(String text, int indent, int width) {
        var margin = " ".repeat(indent);
        var lines = new ArrayList<String>();
        var line = new StringBuilder(margin);
        int used = indent;
        for (var word : BLANKS.split(text.strip(), -1)) {
            boolean blank = used > indent;
            for (var piece : pieces(word)) {
                int columns = columns(piece);
                if (used > indent && used + (blank ? 1 : 0) + columns > width) {
                    lines.add(line.toString());
                    line = new StringBuilder(margin);
                    used = indent;
                    blank = false;
                }
                line.append(blank ? " " : "").append(piece);
                used += (blank ? 1 : 0) + columns;
                blank = false;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /// How many columns of a terminal a text takes.
    static int columns(String text) {
        return CLUSTER.matcher(text)
                .results()
                .mapToInt(cluster -> WIDE.matcher(cluster.group()).lookingAt() ? 2 : 1)
                .sum();
    }

    /// A word, cut after its wide characters.
    private static List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        CLUSTER.matcher(word).results().forEach(cluster -> {
            var next = cluster.group();
            boolean apart = !pieces.isEmpty()
                    && !CLOSING.contains(next)
                    && (WIDE.matcher(pieces.getLast()).find()
                            || WIDE.matcher(next).lookingAt());
            if (pieces.isEmpty() || apart) {
                pieces.add(next);
            } else {
                pieces.addLast(pieces.removeLast() + next);
            }
        });
        return pieces;
    }
}
