package intercept.mail;

import java.util.ArrayList;
import java.util.List;

/// Finds the base64 in a part that says it is base64: mailing lists add lines of plain text below it, and some
/// parts are no base64 at all. A line is taken for other text where one in ten of its characters is foreign, or
/// where blanks stand inside it and not in the lines before; whatever follows padding on its line is other text.
final class Base64Text {

    private Base64Text() {}

    /// Stretches to decode one after the other; the whole of `at` where nothing foreign stands in it, and none
    /// where nothing in it is base64.
    static List<Span> find(byte[] original, Span at) {
        List<Span> found = new ArrayList<>();
        boolean blanks = false;
        int from = at.from();
        int run = from;
        while (from < at.to()) {
            var line = new Line(original, from, at.to());
            boolean foreign = line.foreign * 10 > line.length || (line.innerBlanks && !blanks && from > at.from());
            if (foreign || line.junk < line.end) {
                int good = foreign ? from : line.junk;
                if (hasContent(original, run, good)) {
                    found.add(new Span(run, good));
                }
                run = line.next;
            }
            blanks |= line.innerBlanks && !foreign;
            from = line.next;
        }
        if (hasContent(original, run, at.to())) {
            found.add(new Span(run, at.to()));
        }
        return found;
    }

    static boolean isBlank(byte[] original, Span at) {
        for (int i = at.from(); i < at.to(); i++) {
            if (original[i] > ' ' || original[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasContent(byte[] original, int from, int to) {
        return from < to && !isBlank(original, new Span(from, to));
    }

    private static final class Line {
        private final int end;
        private final int next;
        private final int length;
        private int foreign;
        private boolean innerBlanks;

        /// Where text after padding begins; `end` where there is none.
        private final int junk;

        Line(byte[] original, int from, int limit) {
            // Nearly every line holds nothing but the alphabet.
            int at = from;
            while (at < limit && TransferDecoding.isSextet(original[at])) {
                at++;
            }
            boolean content = at > from;
            boolean blank = false;
            int padding = -1;
            int after = -1;
            while (at < limit && original[at] != '\n' && original[at] != '\r') {
                byte b = original[at];
                if (b == ' ' || b == '\t') {
                    blank = content;
                } else if (b == '=') {
                    padding = after < 0 ? at : padding;
                } else {
                    content = true;
                    if (padding >= 0 && after < 0) {
                        after = padding + 1;
                    }
                    innerBlanks |= blank && after < 0;
                    if (after < 0 && !TransferDecoding.isSextet(b)) {
                        foreign++;
                    }
                }
                at++;
            }
            this.end = at;
            this.length = at - from;
            this.junk = after < 0 ? at : after;
            boolean pair = at + 1 < limit && original[at] == '\r' && original[at + 1] == '\n';
            this.next = Math.min(limit, at + (pair ? 2 : 1));
        }
    }
}
