package intercept.store;

/// The mails' bodies as text. HTML and header fields are read from the original when somebody asks.
public final class BodyTable {

    private static final String ADD = """
            insert into body (message, text)
            values (?, ?)
            on conflict (message) do update set text = excluded.text
            """;

    private static final String TEXT = """
            select text
            from body
            where message = ?
            order by message
            """;

    private final Sql sql;

    public BodyTable(Sql sql) {
        this.sql = sql;
    }

    public void put(long message, String text) {
        sql.run(ADD, message, text);
    }

    public String text(long message) {
        return sql.first(TEXT, row -> row.getString(1), message).orElse("");
    }
}
