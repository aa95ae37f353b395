package intercept.analysis.rules;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// Thread-Index values as Exchange Online writes them (MS-OXOMSG section 2.2.1.3).
final class TestThreads {

    private static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");
    private static final int ANSWER = 5;

    private TestThreads() {}

    /// @param name tells one conversation from another
    /// @param answers `2026-08-05T09:15:00Z`, oldest first
    static String index(String name, String root, String... answers) {
        var bytes = ByteBuffer.allocate(22 + ANSWER * answers.length);
        long begin = ticks(Instant.parse(root));
        bytes.put((byte) 1);
        bytes.put(ByteBuffer.allocate(8).putLong(begin).array(), 0, 5);
        bytes.put("%-16.16s".formatted(name).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        long previous = begin >> 24 << 24;
        for (var answer : answers) {
            long delta = (ticks(Instant.parse(answer)) - previous) >> 18;
            bytes.putInt((int) delta).put((byte) 0);
            previous += delta << 18;
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static long ticks(Instant at) {
        var since = Duration.between(EPOCH, at);
        return since.toSeconds() * 10_000_000L + since.toNanosPart() / 100;
    }
}
