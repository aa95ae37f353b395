package intercept.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;

/// The properties of one storage of an Outlook item (MS-OXMSG section 2): the message, a recipient or an attachment.
///
/// Read from the streams themselves. POI's own model of them refuses the whole file for one property of an
/// unexpected type, and takes every attachment that is a storage for a mail.
final class MsgStorage {

    static final String PROPERTIES = "__properties_version1.0";
    private static final String STREAM = "__substg1.0_";
    private static final int ENTRY = 16;
    private static final int TYPE_INTEGER = 0x0003;
    private static final int TYPE_BOOLEAN = 0x000B;
    private static final int TYPE_TIME = 0x0040;

    private final DirectoryNode directory;
    private final Map<String, Entry> streams = new HashMap<>();
    private final Map<Integer, byte[]> fixed = new HashMap<>();

    /// @param header bytes before the first entry of the property stream: 32 for the item, 24 for one embedded in
    /// another, 8 for recipients and attachments
    MsgStorage(DirectoryNode directory, int header) throws IOException {
        this.directory = directory;
        for (Entry entry : directory) {
            streams.put(entry.getName().toLowerCase(Locale.ROOT), entry);
        }
        var properties = bytes(PROPERTIES);
        if (properties.isPresent()) {
            byte[] all = properties.get();
            for (int at = header; at + ENTRY <= all.length; at += ENTRY) {
                int tag = number(all, at, 4).getInt();
                byte[] value = new byte[8];
                System.arraycopy(all, at + 8, value, 0, 8);
                fixed.putIfAbsent(tag, value);
            }
        }
    }

    DirectoryNode directory() {
        return directory;
    }

    boolean isEmpty() {
        return fixed.isEmpty() && streams.keySet().stream().noneMatch(name -> name.startsWith(STREAM));
    }

    Optional<Integer> integer(int id) {
        return Optional.ofNullable(fixed.get(id << 16 | TYPE_INTEGER))
                .map(value -> number(value, 0, 4).getInt());
    }

    boolean flag(int id) {
        byte[] value = fixed.get(id << 16 | TYPE_BOOLEAN);
        return value != null && value[0] != 0;
    }

    /// A FILETIME: tenths of microseconds since 1601.
    Optional<Instant> time(int id) {
        byte[] value = fixed.get(id << 16 | TYPE_TIME);
        if (value == null) {
            return Optional.empty();
        }
        long ticks = number(value, 0, 8).getLong();
        if (ticks <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ThreadIndex.EPOCH.plus(Duration.ofSeconds(ticks / 10_000_000, ticks % 10_000_000 * 100)));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    Optional<byte[]> binary(int id) throws IOException {
        return bytes(stream(id, "0102"));
    }

    /// A string property as its bytes: UTF-16 little endian, or the 8-bit one.
    Optional<byte[]> unicode(int id) throws IOException {
        return bytes(stream(id, "001f"));
    }

    Optional<byte[]> eightBit(int id) throws IOException {
        return bytes(stream(id, "001e"));
    }

    Optional<DirectoryNode> object(int id) {
        return streams.get(stream(id, "000d")) instanceof DirectoryNode node ? Optional.of(node) : Optional.empty();
    }

    /// A string; 8-bit ones in the code page of the item, or what they look like.
    Optional<String> string(int id, Optional<String> codePage) throws IOException {
        var unicode = unicode(id);
        if (unicode.isPresent()) {
            return Optional.of(clean(new String(unicode.get(), StandardCharsets.UTF_16LE)));
        }
        return eightBit(id).map(value -> clean(Charsets.read(value, codePage).text()));
    }

    private static String clean(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String stream(int id, String type) {
        return STREAM + "%04x".formatted(id) + type;
    }

    private static ByteBuffer number(byte[] bytes, int at, int length) {
        return ByteBuffer.wrap(bytes, at, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Optional<byte[]> bytes(String name) throws IOException {
        return streams.get(name) instanceof DocumentNode document ? Optional.of(read(document)) : Optional.empty();
    }

    static byte[] read(DocumentEntry document) throws IOException {
        try (InputStream in = new DocumentInputStream(document)) {
            return in.readAllBytes();
        }
    }

    /// Storages of recipients or attachments, in order of their names, which are numbered.
    static List<DirectoryNode> children(DirectoryEntry parent, String prefix) {
        List<DirectoryNode> found = new ArrayList<>();
        for (Entry entry : parent) {
            if (entry instanceof DirectoryNode node && entry.getName().startsWith(prefix)) {
                found.add(node);
            }
        }
        found.sort(Comparator.comparing(Entry::getName));
        return found;
    }
}
