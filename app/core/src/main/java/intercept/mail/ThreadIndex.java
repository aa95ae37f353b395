package intercept.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Outlook's Thread-Index or PR_CONVERSATION_INDEX (MS-OXOMSG section 2.2.1.3): when the conversation began and when
/// each answer was written, by the clocks of the programs that wrote them.
///
/// Two variants exist. Exchange Online writes the reserved byte and then the time in 40 bits, and takes the
/// reserved byte wrongly for part of the time when it counts the first answer; the textbook reading is wrong by
/// about 21 years there.
///
/// @param style who wrote it
/// @param root when the conversation began
/// @param conversation the 16 bytes that all its mails share, hex
/// @param answers when each answer was written, oldest first
/// @param header the first 22 bytes, hex: the same in every mail of the conversation
/// @param trailing bytes at the end that are no answer
public record ThreadIndex(
        Style style, Instant root, String conversation, List<Instant> answers, String header, int trailing) {

    /// Which program's way of writing it.
    public enum Style {
        EXCHANGE_ONLINE,
        MAPI
    }

    static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");

    private static final int HEADER = 22;
    private static final int ANSWER = 5;
    private static final long LIFT = 1L << 54;

    /// @param base64 blanks and line ends allowed
    /// @return empty where it is none
    public static Optional<ThreadIndex> decode(String base64) {
        return decode(TransferDecoding.base64(base64.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /// @return empty where it is none
    public static Optional<ThreadIndex> decode(byte[] bytes) {
        if (bytes.length < HEADER || bytes[0] != 1) {
            return Optional.empty();
        }
        boolean online = bytes[1] == 1;
        long mapiRoot = number(bytes, 0, 6) << 16;
        long root = online ? number(bytes, 1, 5) << 24 : mapiRoot;
        List<Instant> answers = new ArrayList<>();
        long previous = root;
        for (int at = HEADER; at + ANSWER <= bytes.length; at += ANSWER) {
            int word = ByteBuffer.wrap(bytes, at, 4).getInt();
            boolean coarse = word < 0;
            long delta = (word & 0x7FFF_FFFFL) << (coarse ? 23 : 18);
            boolean first = at == HEADER;
            previous = online && first && coarse ? lifted(mapiRoot + delta, root) : previous + delta;
            answers.add(instant(previous));
        }
        var hex = HexFormat.of();
        return Optional.of(new ThreadIndex(
                online ? Style.EXCHANGE_ONLINE : Style.MAPI,
                instant(root),
                hex.formatHex(bytes, 6, HEADER),
                List.copyOf(answers),
                hex.formatHex(bytes, 0, HEADER),
                (bytes.length - HEADER) % ANSWER));
    }

    /// The smallest time not before `root` that equals `time` in its low 54 bits.
    private static long lifted(long time, long root) {
        long lifted = Math.floorMod(time, LIFT) + root - Math.floorMod(root, LIFT);
        return lifted < root - (1L << 26) ? lifted + LIFT : lifted;
    }

    private static long number(byte[] bytes, int from, int length) {
        long value = 0;
        for (byte b : Arrays.copyOfRange(bytes, from, from + length)) {
            value = value << 8 | (b & 0xFF);
        }
        return value;
    }

    /// To the microsecond, as the format's other readers give it.
    private static Instant instant(long ticks) {
        long micros = Math.floorDiv(ticks, 10);
        return EPOCH.plus(
                Duration.ofSeconds(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000));
    }

    /// As it stands in a header field.
    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
