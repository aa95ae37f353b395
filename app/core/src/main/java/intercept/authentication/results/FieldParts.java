package intercept.authentication.results;

import java.util.ArrayList;
import java.util.List;

/// Cuts a field into what stands between its semicolons, and that into pairs, words and comments (RFC 8601
/// section 2.2, read tolerantly). A bracket or quotation mark that is never closed is an ordinary character.
/// Linear in the length of the text.
final class FieldParts {

    /// Its first character stands at `from`, and `to` is behind its last.
    sealed interface Part {
        int from();

        int to();
    }

    /// `name=value`; the name in lower case.
    record Pair(String name, String value, int from, int to) implements Part {}

    record Word(String text, int from, int to) implements Part {}

    record Comment(String text, int from, int to) implements Part {}

    /// Brackets that are never closed; each costs a walk to the end of the text, so that few are followed.
    private static final int OPEN_BRACKETS_FOLLOWED = 16;

    private final String text;
    private int at;
    private int openBrackets;
    private boolean quotesOpen;

    private FieldParts(String text) {
        this.text = text;
    }

    /// @return one list for each part between semicolons, empty ones left out
    static List<List<Part>> of(String text) {
        return new FieldParts(text).segments();
    }

    private List<List<Part>> segments() {
        List<List<Part>> segments = new ArrayList<>();
        List<Part> segment = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ';') {
                at++;
                if (!segment.isEmpty()) {
                    segments.add(segment);
                    segment = new ArrayList<>();
                }
            } else if (c == ' ') {
                at++;
            } else if (!comment(segment)) {
                wordOrPair(segment);
            }
        }
        if (!segment.isEmpty()) {
            segments.add(segment);
        }
        return segments;
    }

    private void wordOrPair(List<Part> segment) {
        int from = at;
        String first = name();
        int afterName = at;
        List<Part> between = new ArrayList<>();
        String name = joined(first, between);
        if (at >= text.length() || text.charAt(at) != '=' || name.isEmpty()) {
            at = Math.max(afterName, from);
            if (at == from) {
                at++;
                segment.add(new Word(text.substring(from, at), from, at));
            } else {
                segment.add(new Word(first, from, at));
            }
            return;
        }
        at++;
        int afterEquals = at;
        blanksAndComments(between);
        String value = "";
        if (at > afterEquals && namesNext()) {
            at = afterEquals;
            between.removeIf(comment -> comment.from() >= afterEquals);
        } else {
            value = value();
        }
        segment.add(new Pair(Words.lower(name), value, from, at));
        segment.addAll(between);
    }

    /// Blanks and comments may stand around the dot of a property and the stroke before a version (`dkim / 1`).
    private String joined(String first, List<Part> comments) {
        var name = new StringBuilder(first);
        blanksAndComments(comments);
        for (int i = 0; i < 2 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '/'); i++) {
            name.append(text.charAt(at));
            at++;
            blanksAndComments(comments);
            name.append(name());
            blanksAndComments(comments);
        }
        return name.toString();
    }

    /// After `name= ` another pair begins: the value is empty.
    private boolean namesNext() {
        int i = at;
        while (i < text.length() && isName(text.charAt(i))) {
            i++;
        }
        return i > at
                && i < text.length()
                && text.charAt(i) == '='
                && text.substring(at, i).indexOf('.') > 0;
    }

    private static boolean isName(char c) {
        return c == '.' || c == '-' || c == '_' || c == '/' || Character.isLetterOrDigit(c);
    }

    private void blanksAndComments(List<Part> comments) {
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else if (!comment(comments)) {
                return;
            }
        }
    }

    private String name() {
        return read(true);
    }

    private String value() {
        String value = read(false);
        return value.length() > 1 && value.startsWith("<") && value.endsWith(">")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    /// Up to a blank, a semicolon, a comment, and, of a name, an equals sign. Quoted strings go in without marks.
    private String read(boolean name) {
        var read = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == ';' || (name && c == '=') || (c == '(' && closesComment(at) > 0)) {
                break;
            }
            if (c != '"' || !quoted(read)) {
                read.append(c);
                at++;
            }
        }
        return read.toString();
    }

    private boolean quoted(StringBuilder into) {
        if (quotesOpen) {
            return false;
        }
        int start = into.length();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                at = i + 1;
                return true;
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
            }
            into.append(text.charAt(i));
        }
        into.setLength(start);
        quotesOpen = true;
        return false;
    }

    private boolean comment(List<Part> into) {
        int end = text.charAt(at) == '(' ? closesComment(at) : -1;
        if (end < 0) {
            return false;
        }
        into.add(new Comment(unescaped(text.substring(at + 1, end)), at, end + 1));
        at = end + 1;
        return true;
    }

    /// Place of the bracket that closes the comment, which may hold others; -1 where none does.
    private int closesComment(int open) {
        if (openBrackets > OPEN_BRACKETS_FOLLOWED) {
            return -1;
        }
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        openBrackets++;
        return -1;
    }

    private static String unescaped(String comment) {
        var plain = new StringBuilder(comment.length());
        for (int i = 0; i < comment.length(); i++) {
            if (comment.charAt(i) == '\\' && i + 1 < comment.length()) {
                i++;
            }
            plain.append(comment.charAt(i));
        }
        return plain.toString().strip();
    }
}
