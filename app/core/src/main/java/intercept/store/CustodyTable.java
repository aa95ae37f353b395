package intercept.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who did what with the evidence, and when. Each entry's hash covers the one before it, so that no entry can be
/// changed or taken out unseen.
public final class CustodyTable {

    public static final String CREATED = "created";
    public static final String ADDED = "added";
    public static final String VERIFIED = "verified";

    private static final String LAST_HASH = """
            select hash
            from custody
            order by id desc
            limit 1
            """;

    private static final String ADD = """
            insert into custody (at, who, what, detail, hash)
            values (?, ?, ?, ?, ?)
            """;

    private static final String ALL = """
            select id, at, who, what, detail, hash
            from custody
            order by id
            """;

    private final Sql sql;

    public CustodyTable(Sql sql) {
        this.sql = sql;
    }

    /// An entry.
    ///
    /// @param what `created`, `added` or `verified`
    /// @param detail for `added`: first and last row, and a hash over hashes and paths of the files between
    public record Entry(long id, Instant at, String who, String what, String detail) {}

    /// What an entry about added files stands for: the rows from first to last and a hash over them.
    public record Added(long first, long last, String digest) {

        private static final Pattern DETAIL = Pattern.compile("(\\d{1,18}) (\\d{1,18}) (\\p{XDigit}{64})");

        /// Empty where the entry is about something else, or was tampered with.
        public static Optional<Added> of(Entry entry) {
            var detail = DETAIL.matcher(entry.detail());
            return entry.what().equals(ADDED) && detail.matches()
                    ? Optional.of(new Added(
                            Long.parseLong(detail.group(1)), Long.parseLong(detail.group(2)), detail.group(3)))
                    : Optional.empty();
        }
    }

    /// Who sits at this machine.
    public static String user() {
        return System.getProperty("user.name", "");
    }

    public void add(Instant at, String who, String what, String detail) {
        var before = sql.first(LAST_HASH, row -> row.getBytes(1)).orElse(new byte[0]);
        long millis = at.toEpochMilli();
        sql.run(ADD, millis, who, what, detail, hash(before, millis, who, what, detail));
    }

    public List<Entry> entries() {
        return sql.list(ALL, CustodyTable::entry);
    }

    /// Entries whose hash does not follow from what stands in them and before them.
    public List<Entry> broken() {
        var before = new byte[][] {new byte[0]};
        var broken = new java.util.ArrayList<Entry>();
        sql.each(ALL, row -> {
            var entry = entry(row);
            var expected = hash(before[0], entry.at().toEpochMilli(), entry.who(), entry.what(), entry.detail());
            if (!Arrays.equals(expected, row.getBytes(6))) {
                broken.add(entry);
            }
            before[0] = row.getBytes(6);
        });
        return broken;
    }

    private static Entry entry(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Entry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private static byte[] hash(byte[] before, long at, String... texts) {
        var digest = Hashes.sha256();
        digest.update(before);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, at));
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return digest.digest();
    }
}
