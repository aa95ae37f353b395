package intercept.authentication.signing;

/// A body as it is signed (RFC 6376 sections 3.4.3 and 3.4.4).
final class BodyForm {

    /// Takes a stretch of the canonical body.
    interface Sink {
        void write(byte[] bytes, int from, int length);
    }

    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] BLANK = {' '};

    private final byte[] original;
    private final int end;
    private final Sink sink;
    private long emptyLines;

    private BodyForm(SignedMail mail, Sink sink) {
        this.original = mail.bytes();
        this.end = original.length;
        this.sink = sink;
    }

    static void write(SignedMail mail, Form form, Sink sink) {
        var body = new BodyForm(mail, sink);
        boolean any = body.lines(mail.body(), form);
        if (!any && form == Form.SIMPLE) {
            // A body of nothing is one empty line when it is simple, and nothing when it is relaxed.
            sink.write(LINE_END, 0, LINE_END.length);
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
                    sink.write(original, at, kept - at);
                } else {
                    relaxed(at, kept);
                }
                sink.write(LINE_END, 0, LINE_END.length);
            }
            at = feed + 1;
        }
        return any;
    }

    private void emptyLines() {
        while (emptyLines > 0) {
            sink.write(LINE_END, 0, LINE_END.length);
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
            write(start, at);
            sink.write(BLANK, 0, 1);
            start = after;
            at = after;
        }
        write(start, to);
    }

    private void write(int from, int to) {
        if (to > from) {
            sink.write(original, from, to - from);
        }
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
