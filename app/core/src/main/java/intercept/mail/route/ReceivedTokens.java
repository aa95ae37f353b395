package intercept.mail.route;

import java.util.ArrayList;
import java.util.List;

/// A trace field cut into words, comments and semicolons (RFC 5322 section 3.2.2): comments nest, `\` and quotes
/// protect, brackets `<…>` and `[…]` hold together. Linear in the length of the field, without recursion.
final class ReceivedTokens {

    enum Kind {
        WORD,
        COMMENT,
        SEMICOLON
    }

    /// @param text a comment's without its parentheses
    /// @param from first character
    /// @param to the one after the last
    record Token(Kind kind, String text, int from, int to) {
        boolean isWord() {
            return kind == Kind.WORD;
        }
    }

    /// No server writes more; what follows is left out.
    private static final int MOST = 500;

    /// No address or message id is longer (RFC 5321 section 4.5.3.1 allows 320).
    private static final int LONGEST_BRACKET = 400;

    private final String text;
    private final int[] closing;
    private final List<Token> tokens = new ArrayList<>();

    private ReceivedTokens(String text) {
        this.text = text;
        this.closing = closings(text);
    }

    static List<Token> of(String text) {
        var cutter = new ReceivedTokens(text);
        cutter.cut();
        return cutter.tokens;
    }

    private void cut() {
        int at = 0;
        while (at < text.length() && tokens.size() < MOST) {
            char c = text.charAt(at);
            if (c == ';') {
                tokens.add(new Token(Kind.SEMICOLON, ";", at, at + 1));
                at++;
            } else if (c == '(' && closing[at] > 0) {
                tokens.add(new Token(
                        Kind.COMMENT, text.substring(at + 1, closing[at]).strip(), at, closing[at] + 1));
                at = closing[at] + 1;
            } else if (isBlank(c) || c == '(' || c == ')') {
                at++;
            } else {
                int end = wordEnd(at);
                tokens.add(new Token(Kind.WORD, text.substring(at, end), at, end));
                at = end;
            }
        }
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c) || c == ';' || c == ')' || (c == '(' && (closing[at] > 0 || at > from))) {
                return at == from ? at + 1 : at;
            }
            int close = c == '"' ? near('"', at) : c == '<' ? near('>', at) : -1;
            at = close > 0 ? close + 1 : at + 1;
        }
        return at;
    }

    private int near(char wanted, int at) {
        return text.indexOf(wanted, at + 1, Math.min(text.length(), at + LONGEST_BRACKET));
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    /// For each `(` the place of its `)`; 0 where it has none, and where it stands inside another comment.
    private static int[] closings(String text) {
        int[] closing = new int[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && depth > 0) {
                i++;
            } else if (c == '(') {
                open[depth++] = i;
            } else if (c == ')' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return closing;
    }
}
