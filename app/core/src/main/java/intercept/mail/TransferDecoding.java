package intercept.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Content-Transfer-Encodings (RFC 2045 section 6), tolerant, and able to tell from which bytes of the original
/// each decoded byte came.
final class TransferDecoding {

    private static final byte[] SEXTETS = new byte[256];

    static {
        Arrays.fill(SEXTETS, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            SEXTETS[alphabet.charAt(i)] = (byte) i;
        }
    }

    private TransferDecoding() {}

    /// Whether the byte is a letter of base64; padding is none.
    static boolean isSextet(byte b) {
        return SEXTETS[b & 0xFF] >= 0;
    }

    /// Decoded bytes and where each came from.
    ///
    /// @param bytes decoded
    /// @param from first byte of the original that made each decoded byte
    /// @param to the byte after the last one that made it
    @SuppressWarnings("ArrayRecordComponent") // A carrier inside this package; never compared.
    record Mapped(byte[] bytes, int[] from, int[] to) {}

    /// Whether anything is known about the encoding; content of an unknown one is taken as it stands.
    static boolean known(String encoding) {
        return switch (name(encoding)) {
            case "", "7bit", "8bit", "binary", "quoted-printable", "base64", "x-uuencode", "uuencode", "x-uue", "uue" ->
                true;
            default -> false;
        };
    }

    /// Decoded content.
    ///
    /// @param oddity what was wrong with it, for a person
    @SuppressWarnings("ArrayRecordComponent") // A carrier inside this package; never compared.
    record Decoded(byte[] bytes, Optional<String> oddity) {
        Decoded(byte[] bytes) {
            this(bytes, Optional.empty());
        }
    }

    static Decoded decode(byte[] original, Span at, String encoding) {
        return switch (name(encoding)) {
            case "base64" -> base64(original, at);
            case "quoted-printable" ->
                new Decoded(
                        quotedPrintable(original, at, Sink.plain(at.length())).bytes());
            case "x-uuencode", "uuencode", "x-uue", "uue" -> new Decoded(UuDecoding.decode(original, at));
            default -> new Decoded(Arrays.copyOfRange(original, at.from(), at.to()));
        };
    }

    private static Decoded base64(byte[] original, Span at) {
        var good = Base64Text.find(original, at);
        if (good.isEmpty() && !Base64Text.isBlank(original, at)) {
            return new Decoded(
                    Arrays.copyOfRange(original, at.from(), at.to()),
                    Optional.of("Content that calls itself base64 is none; it was kept as it stands."));
        }
        var sink = Sink.plain(at.length() / 4 * 3 + 3);
        for (var span : good) {
            base64(original, span, sink);
        }
        boolean all = good.size() <= 1 && good.stream().allMatch(span -> span.equals(at));
        return all
                ? new Decoded(sink.bytes())
                : new Decoded(sink.bytes(), Optional.of("Other text stands among base64 content; it was left out."));
    }

    /// As `decode`, with places. Uuencoded content is not mapped: it is taken as it stands.
    static Mapped map(byte[] original, Span at, String encoding) {
        var sink = Sink.mapped(at.length());
        return switch (name(encoding)) {
            case "base64" -> {
                Base64Text.find(original, at).forEach(span -> base64(original, span, sink));
                yield sink.mapped();
            }
            case "quoted-printable" -> quotedPrintable(original, at, sink).mapped();
            default -> {
                for (int i = at.from(); i < at.to(); i++) {
                    sink.put(original[i], i, i + 1);
                }
                yield sink.mapped();
            }
        };
    }

    private static String name(String encoding) {
        return encoding.strip().toLowerCase(Locale.ROOT);
    }

    static byte[] base64(byte[] encoded) {
        return base64(encoded, new Span(0, encoded.length), Sink.plain(encoded.length))
                .bytes();
    }

    /// The Q encoding of encoded words (RFC 2047 section 4.2).
    static byte[] q(byte[] encoded) {
        byte[] spaced = encoded.clone();
        for (int i = 0; i < spaced.length; i++) {
            if (spaced[i] == '_') {
                spaced[i] = ' ';
            }
        }
        var sink = Sink.plain(spaced.length);
        int i = 0;
        while (i < spaced.length) {
            i = escaped(spaced, i, spaced.length, sink);
        }
        return sink.bytes();
    }

    /// Skips whatever is not of the alphabet; a padding sign ends the group, and another group may follow.
    private static Sink base64(byte[] original, Span at, Sink sink) {
        int bits = 0;
        int held = 0;
        int first = 0;
        int i = at.from();
        while (i < at.to()) {
            if (bits == 0) {
                i = groups(original, i, at.to(), sink);
                if (i == at.to()) {
                    break;
                }
            }
            byte b = original[i++];
            if (b == '=') {
                held = 0;
                bits = 0;
                continue;
            }
            int sextet = SEXTETS[b & 0xFF];
            if (sextet < 0) {
                continue;
            }
            held = held << 6 | sextet;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                sink.put((byte) (held >> bits), first, i);
                held &= (1 << bits) - 1;
            }
            first = i - 1;
        }
        return sink;
    }

    /// Decodes groups of four letters as long as nothing else stands in or between them.
    ///
    /// @return where it stopped
    private static int groups(byte[] original, int from, int to, Sink sink) {
        int i = from;
        while (i + 4 <= to) {
            int a = SEXTETS[original[i] & 0xFF];
            int b = SEXTETS[original[i + 1] & 0xFF];
            int c = SEXTETS[original[i + 2] & 0xFF];
            int d = SEXTETS[original[i + 3] & 0xFF];
            if ((a | b | c | d) < 0) {
                return i;
            }
            sink.put((byte) (a << 2 | b >> 4), i, i + 2);
            sink.put((byte) (b << 4 | c >> 2), i + 1, i + 3);
            sink.put((byte) (c << 6 | d), i + 2, i + 4);
            i += 4;
        }
        return i;
    }

    private static Sink quotedPrintable(byte[] original, Span at, Sink sink) {
        int i = at.from();
        while (i < at.to()) {
            byte b = original[i];
            if (b == '=') {
                int next = softBreak(original, i + 1, at.to());
                i = next > 0 ? next : escaped(original, i, at.to(), sink);
            } else if (b == ' ' || b == '\t') {
                i = blanks(original, i, at.to(), sink);
            } else {
                sink.put(b, i, i + 1);
                i++;
            }
        }
        return sink;
    }

    /// Blanks at the end of a line were added on the way (RFC 2045 section 6.7 rule 3).
    private static int blanks(byte[] original, int from, int end, Sink sink) {
        int to = from;
        while (to < end && (original[to] == ' ' || original[to] == '\t')) {
            to++;
        }
        if (to == end || (original[to] != '\r' && original[to] != '\n')) {
            for (int i = from; i < to; i++) {
                sink.put(original[i], i, i + 1);
            }
        }
        return to;
    }

    /// Place after a soft line break whose sign stood before `from`; -1 where there is none.
    private static int softBreak(byte[] original, int from, int end) {
        int i = from;
        while (i < end && (original[i] == ' ' || original[i] == '\t')) {
            i++;
        }
        if (i == end) {
            return end;
        }
        if (original[i] == '\r') {
            return i + 1 < end && original[i + 1] == '\n' ? i + 2 : i + 1;
        }
        return original[i] == '\n' ? i + 1 : -1;
    }

    private static int escaped(byte[] original, int at, int end, Sink sink) {
        if (original[at] == '=' && at + 2 < end) {
            int high = Character.digit(original[at + 1], 16);
            int low = Character.digit(original[at + 2], 16);
            if (high >= 0 && low >= 0) {
                sink.put((byte) (high << 4 | low), at, at + 3);
                return at + 3;
            }
        }
        sink.put(original[at], at, at + 1);
        return at + 1;
    }

    private static final class Sink {
        private static final int[] NOWHERE = {};

        private final byte[] bytes;
        private final int[] from;
        private final int[] to;
        private int size;

        private Sink(int capacity, int[] from, int[] to) {
            this.bytes = new byte[capacity];
            this.from = from;
            this.to = to;
        }

        static Sink plain(int capacity) {
            return new Sink(capacity, NOWHERE, NOWHERE);
        }

        static Sink mapped(int capacity) {
            return new Sink(capacity, new int[capacity], new int[capacity]);
        }

        void put(byte b, int first, int end) {
            bytes[size] = b;
            if (from.length > 0) {
                from[size] = first;
                to[size] = end;
            }
            size++;
        }

        byte[] bytes() {
            return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
        }

        Mapped mapped() {
            return new Mapped(bytes(), Arrays.copyOf(from, size), Arrays.copyOf(to, size));
        }
    }
}
