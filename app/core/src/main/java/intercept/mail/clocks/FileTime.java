package intercept.mail.clocks;

import java.time.Instant;

/// Windows FILETIME: 100 ns since 1601-01-01T00:00:00Z, as two 32-bit halves (MS-DTYP section 2.3.3).
final class FileTime {

    private static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");
    private static final long PER_SECOND = 10_000_000L;

    private FileTime() {}

    /// @param high eight hexadecimal digits
    /// @param low eight hexadecimal digits
    static Stamp of(String high, String low) {
        long ticks = Long.parseLong(high, 16) << 32 | Long.parseLong(low, 16);
        long seconds = Long.divideUnsigned(ticks, PER_SECOND);
        long rest = Long.remainderUnsigned(ticks, PER_SECOND);
        return new Stamp(EPOCH.plusSeconds(seconds).plusNanos(rest * 100), Stamp.TICK);
    }
}
