package intercept.mail;

import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.InputStream;

/// A stretch of the original as Angus reads it, which can tell where in the original it stands.
final class LocatedStream extends SharedByteArrayInputStream {

    private final int end;

    LocatedStream(byte[] original, int from, int to) {
        super(original, from, to - from);
        this.end = to;
    }

    /// First byte, counted from the start of the original.
    int from() {
        return start;
    }

    int to() {
        return end;
    }

    @Override
    public InputStream newStream(long from, long to) {
        int last = to < 0 ? end : start + (int) to;
        return new LocatedStream(buf, start + (int) from, last);
    }
}
