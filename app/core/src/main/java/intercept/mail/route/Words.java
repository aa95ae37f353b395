package intercept.mail.route;

import java.util.Locale;
import java.util.Optional;

/// Small questions about the words of trace fields.
final class Words {

    private Words() {}

    /// What stands behind `mark` up to a blank, a comma or a semicolon; letter case of the mark does not matter.
    static Optional<String> after(String text, String mark) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(mark);
        if (at < 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return Optional.empty();
        }
        int from = at + mark.length();
        int to = from;
        while (to < text.length() && " ,;()\t".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to == from ? Optional.empty() : Optional.of(text.substring(from, to));
    }

    /// What stands in `<…>`, or the whole.
    static String bare(String word) {
        String text = word.strip();
        int open = text.indexOf('<');
        int close = text.indexOf('>', open + 1);
        return open >= 0 && close > open ? text.substring(open + 1, close).strip() : text;
    }

    static String withoutLastDot(String host) {
        String text = host;
        while (text.endsWith(".") || text.endsWith(",")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
