package intercept.store;

import java.util.Optional;

/// Single values of the case.
public final class MetaTable {

    private static final String GET = """
            select value
            from meta
            where key = ?
            order by key
            """;

    private static final String PUT = """
            insert into meta (key, value)
            values (?, ?)
            on conflict (key) do update set value = excluded.value
            """;

    private final Sql sql;

    public MetaTable(Sql sql) {
        this.sql = sql;
    }

    /// Names of the values.
    public enum Key {
        /// What the analyst knows: the content of case.json.
        DESCRIPTION,
        /// How far the register had grown when conversations and standings were last drawn from it.
        SETTLED,
        /// When the evidence was last found unchanged.
        VERIFIED
    }

    public Optional<String> get(Key key) {
        return sql.first(GET, row -> row.getString(1), key);
    }

    public void put(Key key, String value) {
        sql.run(PUT, key, value);
    }
}
