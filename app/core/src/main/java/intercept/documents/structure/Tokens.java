package intercept.documents.structure;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The bytes of a PDF file as tokens (ISO 32000-1, 7.2), for what a parser of objects does not tell: where things
/// stand.
/// Every method takes any position and gives -1, or nothing, where the file does not hold what was asked for.
final class Tokens {

    private static final int DEEPEST = 100;

    private final byte[] bytes;

    /// How many bytes may still be searched. A file can be made so that every search runs to its end.
    private long budget;

    Tokens(byte[] bytes) {
        this.bytes = bytes;
        this.budget = 30L * bytes.length + (1 << 20);
    }

    int length() {
        return bytes.length;
    }

    boolean matches(int at, String word) {
        if (at < 0 || at + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int indexOf(String word, int from) {
        for (int at = Math.max(0, from); at + word.length() <= bytes.length && budget > 0; at++) {
            budget--;
            if (bytes[at] == word.charAt(0) && matches(at, word)) {
                return at;
            }
        }
        return -1;
    }

    /// Position of the first byte that is neither white space nor comment.
    int skipBlanks(int from) {
        int at = from;
        while (at < bytes.length) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (isBlank(bytes[at])) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /// Position of the first byte that is not white space.
    int skipWhite(int from) {
        int at = from;
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    static boolean isBlank(int value) {
        return value == 0 || value == '\t' || value == '\n' || value == '\f' || value == '\r' || value == ' ';
    }

    boolean isDigit(int at) {
        return at >= 0 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9';
    }

    int endOfDigits(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    /// The number that stands there; -1 where there is none or it is too long for a file position.
    long number(int at) {
        int end = endOfDigits(at);
        return end == at || end - at > 15 ? -1 : Long.parseLong(text(at, end));
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /// The dictionary that starts there; empty where there is none.
    ///
    /// @param end behind `>>`; -1 where the dictionary is broken
    /// @param values where the value of each of its own keys starts
    record Dictionary(int end, Map<String, Integer> values) {
        static final Dictionary NONE = new Dictionary(-1, Map.of());
    }

    Dictionary dictionary(int from) {
        if (!matches(from, "<<") || budget <= 0) {
            return Dictionary.NONE;
        }
        var read = read(from);
        budget -= Math.max(0, (read.end() < 0 ? bytes.length : read.end()) - from);
        return read;
    }

    private Dictionary read(int from) {
        var values = new HashMap<String, Integer>();
        int at = skipBlanks(from + 2);
        while (at >= 0 && at < bytes.length && !matches(at, ">>")) {
            if (bytes[at] == '/') {
                int end = endOfRegular(at + 1);
                int value = skipBlanks(end);
                values.put(text(at + 1, end), value);
                at = matches(value, ">>") ? value : skipBlanks(skipValue(value, 1));
            } else {
                at = skipBlanks(skipValue(at, 1));
            }
        }
        return matches(at, ">>") ? new Dictionary(at + 2, values) : new Dictionary(-1, values);
    }

    /// Behind the value that stands there. A reference is three values.
    private int skipValue(int from, int depth) {
        if (from < 0 || from >= bytes.length || depth > DEEPEST) {
            return bytes.length;
        }
        return switch (bytes[from]) {
            case '(' -> endOfString(from);
            case '<' -> matches(from, "<<") ? endOfGroup(from + 2, ">>", depth) : endOfHex(from);
            case '[' -> endOfGroup(from + 1, "]", depth);
            case '/' -> endOfRegular(from + 1);
            default -> Math.max(from + 1, endOfRegular(from));
        };
    }

    private int endOfGroup(int from, String close, int depth) {
        int at = skipBlanks(from);
        while (at < bytes.length && !matches(at, close)) {
            at = skipBlanks(skipValue(at, depth + 1));
        }
        return Math.min(bytes.length, at + close.length());
    }

    private int endOfHex(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '>') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    /// Behind the string that starts there.
    int endOfString(int from) {
        int open = 0;
        for (int at = from; at < bytes.length; at++) {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> {
                    open--;
                    if (open == 0) {
                        return at + 1;
                    }
                }
                default -> {
                    // part of the string
                }
            }
        }
        return bytes.length;
    }

    private int endOfRegular(int from) {
        int at = from;
        while (at < bytes.length && !isBlank(bytes[at]) && "()<>[]{}/%".indexOf(bytes[at]) < 0) {
            at++;
        }
        return at;
    }
}
