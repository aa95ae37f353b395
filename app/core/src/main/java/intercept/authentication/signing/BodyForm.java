package intercept.authentication.signing;

import java.util.SortedSet;
import java.util.TreeSet;

/// A body as it is signed (RFC 6376 sections 3.4.3 and 3.4.4). It is handed on in large pieces: a hostile body has a
/// blank or a line end after every letter.
final class BodyForm {

    /// Takes a stretch of the canonical body.
    interface Sink {

        /// @param source place in the original behind the last byte that was taken from there
        void write(byte[] bytes, int length, int source);
    }

    private static final int PIECE = 1 << 16;

    private final byte[] original;
    private final int end;
    private final TreeSet<Long> marks;
    private final Sink sink;
    private final byte[] piece = new byte[PIECE];
    private int used;
    private long total;
    private long nextMark;
    private int source;
    private long emptyLines;

    private BodyForm(SignedMail mail, SortedSet<Long> marks, Sink sink) {
        this.original = mail.bytes();
        this.end = original.length;
        this.marks = new TreeSet<>(marks);
        this.sink = sink;
        this.source = mail.body();
        nextMark();
    }

    /// @param marks lengths of the canonical body at which a piece must end
    static void write(SignedMail mail, Form form, SortedSet<Long> marks, Sink sink) {
        var body = new BodyForm(mail, marks, sink);
        boolean any = body.lines(mail.body(), form);
        if (!any && form == Form.SIMPLE) {
            // A body of nothing is one empty line when it is simple, and nothing when it is relaxed.
            body.lineEnd();
        }
        if (body.used > 0) {
            body.flush();
        }
    }

    private boolean lines(int from, Form form) {
        boolean any = false;
        int at = from;
        while (at < end) {
            int feed = at;
            while (feed < end && original[feed] != '\n') {
                feed++;
            }
            int to = feed < end && feed > at && original[feed - 1] == '\r' ? feed - 1 : feed;
            int kept = form == Form.SIMPLE ? to : withoutBlanks(at, to);
            if (kept == at) {
                emptyLines++;
            } else {
                any = true;
                emptyLines();
                if (form == Form.SIMPLE) {
                    literally(at, kept);
                } else {
                    relaxed(at, kept);
                }
                lineEnd();
            }
            at = feed + 1;
        }
        return any;
    }

    private void emptyLines() {
        while (emptyLines > 0) {
            lineEnd();
            emptyLines--;
        }
    }

    private void relaxed(int from, int to) {
        int start = from;
        int at = from;
        while (at < to) {
            if (!isBlank(original[at])) {
                at++;
                continue;
            }
            int after = at + 1;
            while (after < to && isBlank(original[after])) {
                after++;
            }
            if (after == at + 1 && original[at] == ' ') {
                at = after;
                continue;
            }
            literally(start, at);
            write((byte) ' ');
            start = after;
            at = after;
        }
        literally(start, to);
    }

    private void lineEnd() {
        write((byte) '\r');
        write((byte) '\n');
    }

    private void write(byte b) {
        if (total == nextMark) {
            flushAtMark();
        }
        piece[used++] = b;
        total++;
        if (used == PIECE || total == nextMark) {
            flushAtMark();
        }
    }

    private void literally(int from, int to) {
        int at = from;
        while (at < to) {
            if (total == nextMark) {
                flushAtMark();
            }
            int length = (int) Math.min(Math.min(to - at, PIECE - used), nextMark - total);
            System.arraycopy(original, at, piece, used, length);
            used += length;
            total += length;
            at += length;
            source = at;
            if (used == PIECE || total == nextMark) {
                flushAtMark();
            }
        }
    }

    private void flushAtMark() {
        flush();
        if (total == nextMark) {
            nextMark();
        }
    }

    private void flush() {
        sink.write(piece, used, source);
        used = 0;
    }

    private void nextMark() {
        nextMark = marks.isEmpty() ? Long.MAX_VALUE : marks.pollFirst();
    }

    private int withoutBlanks(int from, int to) {
        int at = to;
        while (at > from && isBlank(original[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }
}
