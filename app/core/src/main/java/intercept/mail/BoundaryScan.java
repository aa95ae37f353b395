package intercept.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts a multipart body at the boundary that it declares (RFC 2046 section 5.1.1), in one pass over its bytes.
///
/// A boundary line holds nothing else, so that `--a` does not end where `--ab` stands. Where no such line opens a
/// part, lines that only begin with the boundary count: the RFC asks for that, and some mailers need it.
final class BoundaryScan {

    /// Characters of a boundary (RFC 2046, `bchars`) besides letters and digits, and those.
    private static final String MORE_BOUNDARY =
            "'()+_,-./:=? \t0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final byte[] original;
    private final Span body;
    private final byte[] delimiter;
    private final boolean exact;
    private final List<Span> parts = new ArrayList<>();
    private int partStart = -1;
    private boolean complete;

    /// Where the first boundary line begins.
    private int opening;

    private BoundaryScan(byte[] original, Span body, String boundary, boolean exact) {
        this.original = original;
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.exact = exact;
        this.opening = body.from();
    }

    /// @param boundary as declared, trailing blanks included
    /// @return empty where no line of the body opens a part
    static Optional<MultipartSplitter.Pieces> split(byte[] original, Span body, String boundary, int limit) {
        for (String wanted : List.of(boundary, boundary.stripTrailing())) {
            var pieces = new BoundaryScan(original, body, wanted, true).scan(limit);
            if (pieces.isPresent()) {
                return pieces;
            }
        }
        return new BoundaryScan(original, body, boundary.stripTrailing(), false).scan(limit);
    }

    private Optional<MultipartSplitter.Pieces> scan(int limit) {
        int line = body.from();
        while (line < body.to() && !complete && parts.size() <= limit) {
            int end = line;
            while (end < body.to() && original[end] != '\n' && original[end] != '\r') {
                end++;
            }
            int next = next(end);
            if (original[line] == '-' && isDelimiter(line, end)) {
                delimiter(line, end, next);
            }
            line = next;
        }
        if (partStart < 0) {
            return Optional.empty();
        }
        if (!complete) {
            parts.add(new Span(partStart, body.to()));
        }
        return Optional.of(new MultipartSplitter.Pieces(parts, complete, preamble()));
    }

    private Span preamble() {
        return new Span(body.from(), Math.max(body.from(), beforeLineEnd(opening)));
    }

    private int next(int end) {
        if (end >= body.to()) {
            return body.to();
        }
        boolean pair = original[end] == '\r' && end + 1 < body.to() && original[end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }

    private boolean isDelimiter(int line, int end) {
        return end - line >= delimiter.length
                && Arrays.equals(original, line, line + delimiter.length, delimiter, 0, delimiter.length);
    }

    private void delimiter(int line, int end, int next) {
        int after = line + delimiter.length;
        boolean closing = after + 1 < end && original[after] == '-' && original[after + 1] == '-';
        boolean fits = closing ? endsBoundary(after + 2, end) : isBlank(after, end);
        if (exact && !fits) {
            return;
        }
        if (opening == body.from() && partStart < 0) {
            opening = line;
        }
        if (partStart >= 0) {
            parts.add(new Span(partStart, Math.max(partStart, beforeLineEnd(line))));
            complete = closing;
            partStart = next;
        } else if (!closing) {
            partStart = next;
        }
    }

    /// The line end before a boundary belongs to the boundary.
    private int beforeLineEnd(int line) {
        int at = line;
        if (at > body.from() && original[at - 1] == '\n') {
            at--;
        }
        if (at > body.from() && original[at - 1] == '\r') {
            at--;
        }
        return at;
    }

    /// Mailers put tags behind the last boundary; what could be more of a boundary does not end it.
    private boolean endsBoundary(int from, int to) {
        return isBlank(from, to) || MORE_BOUNDARY.indexOf(original[from]) < 0;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (original[i] != ' ' && original[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
