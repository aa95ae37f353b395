package intercept.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cuts a master file into its entries (RFC 1035 section 5.1): brackets join lines, semicolons begin comments,
/// quotation marks protect both. A bracket or quotation mark that is never closed spoils its own line only.
final class MasterLines {

    /// One entry, in words.
    ///
    /// @param line where it begins, from 1
    /// @param startsBlank whether it belongs to the owner of the entry before it
    record Entry(int line, boolean startsBlank, List<Word> words) {}

    /// @param text with its backslashes
    record Word(String text, boolean quoted) {}

    private static final int MAX_ENTRY = 400_000;
    private static final int MAX_UNCLOSED = 16;

    private final String text;
    private final Consumer<Entry> entries;
    private final Consumer<ZoneFile.Problem> problems;
    private int at;
    private int line = 1;
    private int unclosed;

    private MasterLines(String text, Consumer<Entry> entries, Consumer<ZoneFile.Problem> problems) {
        this.text = text;
        this.entries = entries;
        this.problems = problems;
    }

    static void read(String text, Consumer<Entry> entries, Consumer<ZoneFile.Problem> problems) {
        var lines = new MasterLines(text, entries, problems);
        while (lines.at < text.length()) {
            lines.readEntry();
        }
    }

    private void readEntry() {
        int start = at;
        int startLine = line;
        boolean blank = isBlank(text.charAt(at));
        var words = new ArrayList<Word>();
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                line++;
                if (depth == 0) {
                    emit(startLine, blank, words);
                    return;
                }
            } else if (c == ';') {
                skipToLineEnd();
            } else if (c == '(' || c == ')') {
                at++;
                depth = Math.max(0, depth + (c == '(' ? 1 : -1));
            } else if (c == '"') {
                if (!readQuoted(words)) {
                    spoil(startLine, "a quotation mark is not closed");
                    return;
                }
            } else if (isBlank(c)) {
                at++;
            } else {
                readBare(words);
            }
            if (at - start > MAX_ENTRY) {
                spoil(startLine, "longer than " + MAX_ENTRY + " characters");
                return;
            }
        }
        if (depth > 0) {
            leaveUnclosed(start, startLine);
        } else {
            emit(startLine, blank, words);
        }
    }

    /// Reads on after the first line of an entry whose bracket is never closed, so that it does not swallow the rest.
    private void leaveUnclosed(int start, int startLine) {
        problems.accept(new ZoneFile.Problem(startLine, "a bracket is not closed"));
        unclosed++;
        int end = text.indexOf('\n', start);
        if (end >= 0 && unclosed < MAX_UNCLOSED) {
            at = end + 1;
            line = startLine + 1;
        } else if (end >= 0) {
            problems.accept(new ZoneFile.Problem(startLine + 1, "not read on: too many brackets are not closed"));
        }
    }

    private void spoil(int startLine, String reason) {
        problems.accept(new ZoneFile.Problem(startLine, reason));
        skipToLineEnd();
    }

    private void skipToLineEnd() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void emit(int startLine, boolean blank, List<Word> words) {
        if (!words.isEmpty()) {
            entries.accept(new Entry(startLine, blank, words));
        }
    }

    private boolean readQuoted(List<Word> words) {
        int from = at + 1;
        for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                words.add(new Word(text.substring(from, i), true));
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private void readBare(List<Word> words) {
        int from = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at += text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n' ? 2 : 1;
        }
        words.add(new Word(text.substring(from, at), false));
    }

    private static boolean endsWord(char c) {
        return c == '\n' || c == ';' || c == '(' || c == ')' || c == '"' || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f';
    }
}
