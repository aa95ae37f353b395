package intercept.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;

/// The properties of one object in an Outlook item (MS-OXMSG section 2.4): a table, and a stream for each value that
/// does not fit into eight bytes.
final class MsgProperties {

    private static final int READABLE_WRITABLE = 6;
    private static final int UNICODE = 0x001f;
    private static final int BINARY = 0x0102;
    private static final int INTEGER = 0x0003;
    private static final int BOOLEAN = 0x000b;
    private static final int TIME = 0x0040;
    private static final int OBJECT = 0x000d;

    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private final Map<String, byte[]> streams = new LinkedHashMap<>();

    MsgProperties text(int id, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_16LE);
        streams.put(stream(id, UNICODE), bytes);
        return entry(id, UNICODE, bytes.length + 2L);
    }

    MsgProperties binary(int id, byte[] value) {
        streams.put(stream(id, BINARY), value);
        return entry(id, BINARY, value.length);
    }

    MsgProperties number(int id, int value) {
        return entry(id, INTEGER, value & 0xffff_ffffL);
    }

    MsgProperties yes(int id) {
        return entry(id, BOOLEAN, 1);
    }

    MsgProperties no(int id) {
        return entry(id, BOOLEAN, 0);
    }

    MsgProperties time(int id, Instant value) {
        return entry(id, TIME, Times.fileTime(value));
    }

    /// An item inside this object; its storage is the caller's work.
    MsgProperties object(int id) {
        return entry(id, OBJECT, 0x1_ffff_ffffL);
    }

    /// @param header what stands before the table: longer at the top than below
    void writeTo(DirectoryEntry directory, byte[] header) throws IOException {
        var all = ByteBuffer.allocate(header.length + table.size()).put(header).put(table.toByteArray());
        directory.createDocument("__properties_version1.0", new ByteArrayInputStream(all.array()));
        for (var each : streams.entrySet()) {
            directory.createDocument(each.getKey(), new ByteArrayInputStream(each.getValue()));
        }
    }

    static String stream(int id, int type) {
        return String.format(Locale.ROOT, "__substg1.0_%04X%04X", id, type);
    }

    static String objectStorage(int id) {
        return stream(id, OBJECT);
    }

    private MsgProperties entry(int id, int type, long value) {
        table.writeBytes(ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((id << 16) | type)
                .putInt(READABLE_WRITABLE)
                .putLong(value)
                .array());
        return this;
    }
}
