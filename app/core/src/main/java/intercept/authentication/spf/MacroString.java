package intercept.authentication.spf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text with macros (RFC 7208 section 7).
record MacroString(String written, List<Part> parts) {

    sealed interface Part {
        record Literal(String text) implements Part {}

        /// @param letter lower-case
        /// @param escaped whether the letter was written in upper case (section 7.3)
        /// @param keep how many parts from the right; 0 for all
        record Macro(char letter, boolean escaped, int keep, boolean reversed, String delimiters) implements Part {}
    }

    private static final String LETTERS = "slodiphcrtv";
    private static final String ONLY_IN_EXPLANATIONS = "crt";
    private static final String DELIMITERS = ".-+,/_=";

    /// Why a text could not be read, for a person.
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1;

        SyntaxException(String message) {
            super(message);
        }
    }

    /// What stands in an explanation: also blanks, and the letters c, r and t.
    static MacroString explanation(String text) throws SyntaxException {
        return parse(text, true);
    }

    /// The value of a modifier that nobody knows.
    static MacroString value(String text) throws SyntaxException {
        var parsed = parse(text, true);
        if (text.indexOf(' ') >= 0) {
            throw new SyntaxException("a blank within a term");
        }
        return parsed;
    }

    /// A domain-spec: ends in a macro or in a dot and a top-level label (section 7.1).
    static MacroString domain(String text) throws SyntaxException {
        var parsed = parse(text, false);
        if (parsed.parts.isEmpty()) {
            throw new SyntaxException("no domain where one is needed");
        }
        if (!endsInEscape(text)
                && parsed.parts.getLast() instanceof Part.Literal(var literal)
                && !endsInTopLabel(literal)) {
            throw new SyntaxException("\"" + SpfProblem.shortened(text) + "\" does not end in a top-level domain");
        }
        return parsed;
    }

    private static boolean endsInEscape(String text) {
        int percents = 0;
        boolean escape = false;
        for (int i = 0; i < text.length(); i++) {
            escape = false;
            if (text.charAt(i) == '%') {
                i++;
                percents++;
                escape = true;
            }
        }
        return escape && percents > 0;
    }

    private static boolean endsInTopLabel(String literal) {
        var name = literal.endsWith(".") ? literal.substring(0, literal.length() - 1) : literal;
        int dot = name.lastIndexOf('.');
        var label = name.substring(dot + 1);
        return dot >= 0
                && !label.isEmpty()
                && label.chars().allMatch(c -> isAlphaNumeric(c) || c == '-')
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-'
                && !label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isAlphaNumeric(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static MacroString parse(String text, boolean explanation) throws SyntaxException {
        var parts = new ArrayList<Part>();
        var literal = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '%') {
                var escape = i + 1 < text.length() ? escape(text.charAt(i + 1)) : Optional.<String>empty();
                if (escape.isPresent()) {
                    literal.append(escape.get());
                    i += 2;
                } else {
                    int end = text.indexOf('}', i);
                    if (i + 1 >= text.length() || text.charAt(i + 1) != '{' || end < 0) {
                        throw new SyntaxException(
                                "a percent sign that begins no macro in \"" + SpfProblem.shortened(text) + "\"");
                    }
                    flush(literal, parts);
                    parts.add(macro(text.substring(i + 2, end), explanation));
                    i = end + 1;
                }
            } else if ((c > 0x20 && c < 0x7f) || (explanation && c == ' ')) {
                literal.append(c);
                i++;
            } else {
                throw new SyntaxException("a character that is not visible ASCII");
            }
        }
        flush(literal, parts);
        return new MacroString(text, parts);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private static Optional<String> escape(char c) {
        return switch (c) {
            case '%' -> Optional.of("%");
            case '_' -> Optional.of(" ");
            case '-' -> Optional.of("%20");
            default -> Optional.empty();
        };
    }

    private static Part.Macro macro(String inside, boolean explanation) throws SyntaxException {
        var wrong = new SyntaxException("unknown macro %{" + SpfProblem.shortened(inside) + "}");
        if (inside.isEmpty()) {
            throw wrong;
        }
        char written = inside.charAt(0);
        char letter = String.valueOf(written).toLowerCase(Locale.ROOT).charAt(0);
        if (LETTERS.indexOf(letter) < 0) {
            throw wrong;
        }
        if (!explanation && ONLY_IN_EXPLANATIONS.indexOf(letter) >= 0) {
            throw new SyntaxException("the macro %{" + letter + "} is for explanations only");
        }
        int at = 1;
        int keep = 0;
        while (at < inside.length() && inside.charAt(at) >= '0' && inside.charAt(at) <= '9') {
            keep = Math.min(1000, keep * 10 + inside.charAt(at) - '0');
            at++;
        }
        if (at > 1 && keep == 0) {
            throw wrong;
        }
        boolean reversed = at < inside.length() && (inside.charAt(at) == 'r' || inside.charAt(at) == 'R');
        at += reversed ? 1 : 0;
        var delimiters = inside.substring(at);
        if (delimiters.length() > 100 || !delimiters.chars().allMatch(c -> DELIMITERS.indexOf(c) >= 0)) {
            throw wrong;
        }
        return new Part.Macro(letter, written != letter, keep, reversed, delimiters.isEmpty() ? "." : delimiters);
    }

    /// Whether a value for one of these letters is needed.
    boolean uses(char letter) {
        return parts.stream().anyMatch(part -> part instanceof Part.Macro macro && macro.letter() == letter);
    }
}
