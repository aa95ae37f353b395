package intercept.store;

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

    private final Sql sql;

    public ContentTable(Sql sql) {
        this.sql = sql;
    }

    public void add(String sha256, byte[] bytes) {
        sql.run(ADD, Hashes.bytes(sha256), bytes);
    }

    public Optional<byte[]> bytes(String sha256) {
        return sql.first(BYTES, row -> row.getBytes(1), Hashes.bytes(sha256));
    }
}
