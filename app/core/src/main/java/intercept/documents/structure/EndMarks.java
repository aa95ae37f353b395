package intercept.documents.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Finds where a PDF file was finished: once when it was made, and once more with every incremental update
/// (ISO 32000-1, 7.5.6).
///
/// `%%EOF` alone says little. It stands in streams (a PDF in a PDF), twice in linearised files, and some programs
/// write it for fun. What counts is a `startxref` outside all objects that leads to a cross-reference section in
/// front of it, which nothing before has named, and from which no section behind it is needed.
final class EndMarks {

    private static final int MOST = 1000;

    private final byte[] bytes;
    private final Tokens tokens;
    private final CrossReferences references;
    private final HashSet<Integer> sections = new HashSet<>();
    private final HashSet<Integer> tables = new HashSet<>();
    private int lastTable = -1;
    private final List<End> ends = new ArrayList<>();

    private EndMarks(byte[] bytes) {
        this.bytes = bytes;
        this.tokens = new Tokens(bytes);
        this.references = new CrossReferences(tokens, Math.max(0, tokens.indexOf("%PDF-", 0)));
    }

    /// @param mark behind the five characters `%%EOF`
    /// @param cut behind the line break that belongs to the mark
    record End(int mark, int cut) {}

    /// In the order of the file; empty where its cross references are lost.
    static List<End> read(byte[] bytes) {
        var marks = new EndMarks(bytes);
        marks.scan();
        return marks.ends;
    }

    private void scan() {
        int at = 0;
        while (at < bytes.length && ends.size() < MOST) {
            if (bytes[at] == 'o' && tokens.matches(at, "obj") && isHead(at)) {
                at = behindObject(at + 3);
            } else if (bytes[at] == 'x' && tokens.matches(at, "xref")) {
                tables.add(at);
                lastTable = at;
                at += 4;
            } else if (bytes[at] == 's' && tokens.matches(at, "startxref")) {
                startOfReferences(at);
                at += 9;
            } else {
                at++;
            }
        }
    }

    private boolean isHead(int at) {
        return at > 0 && (Tokens.isBlank(bytes[at - 1]) || tokens.isDigit(at - 1));
    }

    /// Behind the dictionary of an object and its stream; other objects hold nothing that could be mistaken.
    private int behindObject(int from) {
        int start = tokens.skipBlanks(from);
        var dictionary = tokens.dictionary(start);
        if (dictionary.end() < 0) {
            return tokens.matches(start, "(") ? tokens.endOfString(start) : from;
        }
        int at = tokens.skipBlanks(dictionary.end());
        if (!tokens.matches(at, "stream")) {
            return dictionary.end();
        }
        int data = at + 6;
        data += tokens.matches(data, "\r\n") ? 2 : 1;
        long length = length(dictionary);
        if (length >= 0 && length <= bytes.length - data) {
            int end = data + (int) length;
            if (tokens.matches(tokens.skipWhite(end), "endstream")) {
                return end;
            }
        }
        int end = tokens.indexOf("endstream", data);
        return end < 0 ? data : end;
    }

    private long length(Tokens.Dictionary dictionary) {
        Integer at = dictionary.values().get("Length");
        if (at == null) {
            return -1;
        }
        long number = tokens.number(at);
        int generation = tokens.skipBlanks(tokens.endOfDigits(at));
        int reference = tokens.skipBlanks(tokens.endOfDigits(generation));
        return tokens.isDigit(generation) && tokens.matches(reference, "R") ? lengthOf(number, reference) : number;
    }

    /// The number that stands in an object. It is nearly always written behind its stream.
    private long lengthOf(long object, int near) {
        String head = object + " 0 obj";
        int at = tokens.indexOf(head, near);
        while (at > 0 && tokens.isDigit(at - 1)) {
            at = tokens.indexOf(head, at + 1);
        }
        return at < 0 ? -1 : tokens.number(tokens.skipBlanks(at + head.length()));
    }

    private void startOfReferences(int at) {
        int number = tokens.skipWhite(at + 9);
        long offset = tokens.number(number);
        int digits = tokens.endOfDigits(number);
        int mark = tokens.skipWhite(digits);
        if (offset > 0 && tokens.matches(mark, "%%EOF")) {
            section(offset, at)
                    .filter(section -> references.reach(section) < at)
                    .filter(sections::add)
                    .ifPresent(_ -> ends.add(new End(mark + 5, cut(digits, mark))));
        }
    }

    /// A file that went through a text filter names wrong places; its section stands right before.
    private Optional<Integer> section(long offset, int before) {
        var named = references.at(offset);
        if (named.isPresent()) {
            return named.filter(
                    section -> section < before && (!tokens.matches(section, "xref") || tables.contains(section)));
        }
        int since = ends.isEmpty() ? 0 : ends.getLast().mark();
        return lastTable > since ? Optional.of(lastTable) : Optional.empty();
    }

    /// The line break behind the mark belongs to it if it is of the kind before it; the next writer may have
    /// put one there to be on the safe side.
    private int cut(int from, int mark) {
        String before = tokens.matches(from, "\r\n") ? "\r\n" : tokens.matches(from, "\n") ? "\n" : "\r";
        int behind = mark + 5;
        if (!tokens.matches(behind, before) || (before.equals("\r") && tokens.matches(behind, "\r\n"))) {
            return behind;
        }
        return behind + before.length();
    }
}
