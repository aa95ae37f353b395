package intercept.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decoded attachments that cannot be cut out of their mail again, once by hash.
public final class ContentTable {

    private static final String ADD = """
            insert into content (sha256, bytes)
            values (?, ?)
            on conflict (sha256) do nothing
            """;

    private static final String BYTES = """
            select bytes
            from content
            where sha256 = ?
            order by id
            """;

    private static final String ALL = """
            select sha256, bytes
            from content
            order by id
            """;

    private final Sql sql;

    public ContentTable(Sql sql) {
        this.sql = sql;
    }

    public void add(String sha256, byte[] bytes) {
        sql.run(ADD, Hashes.bytes(sha256), bytes);
    }

    /// Hashes that the bytes no longer have.
    public List<String> changed() {
        var changed = new ArrayList<String>();
        sql.each(ALL, row -> {
            var stored = Hashes.text(row.getBytes(1));
            if (!Hashes.text(Hashes.sha256().digest(row.getBytes(2))).equals(stored)) {
                changed.add("attachment " + stored);
            }
        });
        return changed;
    }

    public Optional<byte[]> bytes(String sha256) {
        return sql.first(BYTES, row -> row.getBytes(1), Hashes.bytes(sha256));
    }
}
