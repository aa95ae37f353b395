package intercept.store;

import java.util.List;

/// Documents that the analyst holds against each other.
public final class PairTable {

    private static final String ADD = """
            insert into document_pair (genuine, disputed)
            values (?, ?)
            on conflict do nothing
            """;

    private static final String REMOVE = """
            delete from document_pair where genuine = ? and disputed = ?
            """;

    private static final String ALL = """
            select genuine, disputed
            from document_pair
            order by genuine, disputed
            """;

    private final Sql sql;

    public PairTable(Sql sql) {
        this.sql = sql;
    }

    /// By their hashes.
    public record Pair(String genuine, String disputed) {}

    public int add(String genuine, String disputed) {
        return sql.run(ADD, Hashes.bytes(genuine), Hashes.bytes(disputed));
    }

    public int remove(String genuine, String disputed) {
        return sql.run(REMOVE, Hashes.bytes(genuine), Hashes.bytes(disputed));
    }

    public List<Pair> all() {
        return sql.list(ALL, row -> new Pair(Hashes.text(row.getBytes(1)), Hashes.text(row.getBytes(2))));
    }
}
