package intercept.cases;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;

/// Writes the conversation index that Outlook and Exchange keep (MS-OXOMSG section 2.2.1.3), with the habit of
/// Exchange Online to measure the first answer from the wrong start.
final class ThreadIndex {

    private static final long WRAP = 1L << 54;

    private final byte[] bytes;
    private final Instant last;

    private ThreadIndex(byte[] bytes, Instant last) {
        this.bytes = bytes;
        this.last = last;
    }

    byte[] bytes() {
        return bytes;
    }

    static ThreadIndex root(Instant at, String name) {
        long time = Times.fileTime(at);
        var out = ByteBuffer.allocate(22);
        out.put((byte) 1);
        for (int shift = 56; shift >= 24; shift -= 8) {
            out.put((byte) (time >>> shift));
        }
        out.put(Ids.bytes(16, "thread " + name));
        return new ThreadIndex(out.array(), at);
    }

    ThreadIndex answer(Instant at, String name) {
        boolean first = bytes.length == 22;
        int level;
        if (first) {
            long wrongStart = ByteBuffer.wrap(bytes).getLong() & ~0xffffL;
            long distance = Math.floorMod(Times.fileTime(at) - wrongStart, WRAP);
            level = (int) (distance >>> 23) | 0x8000_0000;
        } else {
            level = (int) ((Times.fileTime(at) - Times.fileTime(last)) >>> 18);
        }
        var out = ByteBuffer.allocate(bytes.length + 5);
        out.put(bytes).putInt(level).put(Ids.bytes(1, "level " + name));
        return new ThreadIndex(out.array(), at);
    }

    String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
