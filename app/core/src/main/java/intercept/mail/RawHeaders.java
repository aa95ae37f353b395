package intercept.mail;

import intercept.model.ByteRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A header block cut into its fields byte for byte: order, folding and line ends are those of the original.
///
/// @param fields in order
/// @param body first byte after the block and its blank line
record RawHeaders(List<Field> fields, int body) {

    /// One field as it stands.
    ///
    /// @param name as written, without blanks around it
    /// @param at the whole field, last line end excluded
    /// @param value from the byte after the colon to the end of `at`
    record Field(String name, Span at, Span value) {
        boolean is(String wanted) {
            return name.equalsIgnoreCase(wanted);
        }

        ByteRange range() {
            return at.range();
        }

        byte[] bytes(byte[] original) {
            return Arrays.copyOfRange(original, value.from(), value.to());
        }

        String raw(byte[] original) {
            return new String(original, value.from(), value.length(), StandardCharsets.ISO_8859_1);
        }
    }

    Optional<Field> first(String name) {
        return fields.stream().filter(field -> field.is(name)).findFirst();
    }

    /// Cuts the block of a part inside a multipart or of an embedded mail.
    static RawHeaders cut(byte[] original, Span at, MailLimits limits, Problems problems) {
        return new Cutter(original, at, limits, problems).cut(at.from());
    }

    /// Cuts the block of a mail as it was handed over: a byte order mark, blank lines and the `From ` line of an
    /// mbox may stand before it.
    static RawHeaders cutMail(byte[] original, MailLimits limits, Problems problems) {
        var whole = new Span(0, original.length);
        int start = skipJunk(original, problems);
        return new Cutter(original, whole, limits, problems).cut(start);
    }

    private static int skipJunk(byte[] original, Problems problems) {
        int at = 0;
        if (original.length >= 3
                && original[0] == (byte) 0xEF
                && original[1] == (byte) 0xBB
                && original[2] == (byte) 0xBF) {
            problems.add(
                    "mail.byte-order-mark", "The file begins with a byte order mark, which no mail server writes.");
            at = 3;
        }
        int blank = at;
        while (blank < original.length && (original[blank] == '\r' || original[blank] == '\n')) {
            blank++;
        }
        if (blank > at && blank < original.length) {
            problems.add("mail.leading-blank-lines", "Blank lines stand before the header.");
            at = blank;
        }
        return at;
    }

    private static final class Cutter {
        private final byte[] original;
        private final int end;
        private final MailLimits limits;
        private final Problems problems;
        private final List<Field> fields = new ArrayList<>();

        Cutter(byte[] original, Span at, MailLimits limits, Problems problems) {
            this.original = original;
            this.end = at.to();
            this.limits = limits;
            this.problems = problems;
        }

        RawHeaders cut(int start) {
            int at = start;
            while (at < end) {
                int lineEnd = lineEnd(at);
                if (lineEnd == at) {
                    return new RawHeaders(fields, nextLine(lineEnd));
                }
                if (isBlank(at, lineEnd) && !fieldsFollow(nextLine(lineEnd))) {
                    problems.add("header.blank-end", "The line that ends the header holds blanks.");
                    return new RawHeaders(fields, nextLine(lineEnd));
                }
                if (at - start > limits.headerBytes() || fields.size() >= limits.fields()) {
                    problems.add("header.too-long", "The header is longer than any real one; its rest was not read.");
                    return new RawHeaders(fields, afterBlankLine(at));
                }
                int colon = colon(at, lineEnd);
                if (colon < 0) {
                    int next = oddLine(at, lineEnd, start);
                    if (next < 0) {
                        problems.add("header.no-end", "No blank line stands between the header and the body.");
                        return new RawHeaders(fields, at);
                    }
                    at = next;
                    continue;
                }
                int fieldEnd = folded(lineEnd);
                String name = new String(original, at, colon - at, StandardCharsets.ISO_8859_1).strip();
                fields.add(new Field(name, new Span(at, fieldEnd), new Span(colon + 1, fieldEnd)));
                at = nextLine(fieldEnd);
            }
            return new RawHeaders(fields, end);
        }

        /// A line that is no field: where to go on, or -1 where it is the first line of the body.
        private int oddLine(int at, int lineEnd, int start) {
            boolean mbox = at == start && (startsWith(at, lineEnd, "From ") || startsWith(at, lineEnd, ">From "));
            if (mbox) {
                problems.add("mail.mbox-line", "The first line is the “From ” line of a mailbox file.");
                return nextLine(lineEnd);
            }
            if (fieldsFollow(nextLine(lineEnd))) {
                problems.add("header.junk", "A line of the header is no header field.");
                return nextLine(folded(lineEnd));
            }
            return -1;
        }

        private boolean isBlank(int from, int to) {
            for (int i = from; i < to; i++) {
                if (original[i] != ' ' && original[i] != '\t') {
                    return false;
                }
            }
            return true;
        }

        /// Whether a proper field stands among the next few lines, before a blank one.
        private boolean fieldsFollow(int from) {
            int at = from;
            for (int lines = 0; lines < 8 && at < end; lines++) {
                int lineEnd = lineEnd(at);
                if (lineEnd == at) {
                    return false;
                }
                if (colon(at, lineEnd) >= 0) {
                    return true;
                }
                at = nextLine(lineEnd);
            }
            return false;
        }

        private boolean startsWith(int at, int lineEnd, String word) {
            return lineEnd - at >= word.length()
                    && new String(original, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
        }

        /// Place of the colon after a field name; -1 where the line does not begin with one.
        private int colon(int from, int to) {
            int at = from;
            while (at < to && original[at] > ' ' && original[at] != ':' && original[at] < 127) {
                at++;
            }
            if (at == from) {
                return -1;
            }
            int name = at;
            while (at < to && (original[at] == ' ' || original[at] == '\t')) {
                at++;
            }
            boolean colon = at < to && original[at] == ':';
            if (colon && at > name) {
                problems.add("header.blank-before-colon", "A blank stands between a field name and its colon.");
            }
            return colon ? at : -1;
        }

        private int lineEnd(int from) {
            int at = from;
            while (at < end && original[at] != '\n' && original[at] != '\r') {
                at++;
            }
            return at;
        }

        private int nextLine(int lineEnd) {
            if (lineEnd >= end) {
                return end;
            }
            boolean pair = original[lineEnd] == '\r' && lineEnd + 1 < end && original[lineEnd + 1] == '\n';
            return lineEnd + (pair ? 2 : 1);
        }

        /// End of a field that may go on in the next lines.
        private int folded(int firstLineEnd) {
            int fieldEnd = firstLineEnd;
            int next = nextLine(fieldEnd);
            while (next < end && next > fieldEnd && (original[next] == ' ' || original[next] == '\t')) {
                int lineEnd = lineEnd(next);
                if (isBlank(next, lineEnd) && !fieldsFollow(nextLine(lineEnd))) {
                    break;
                }
                fieldEnd = lineEnd;
                next = nextLine(fieldEnd);
            }
            return fieldEnd;
        }

        private int afterBlankLine(int from) {
            int at = from;
            while (at < end) {
                int lineEnd = lineEnd(at);
                if (lineEnd == at) {
                    return nextLine(lineEnd);
                }
                at = nextLine(lineEnd);
            }
            return end;
        }
    }
}
