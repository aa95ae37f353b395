package intercept.store;

import intercept.model.AccountSighting;
import intercept.model.PaymentAccount;
import intercept.model.TextRange;
import java.util.List;
import java.util.Optional;

/// Payment accounts, and where they were seen.
public final class AccountTable {

    private static final String ADD = """
            insert into account (message, attachment, page, start, stop, quote, type, value, checksum)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REMOVE = """
            delete from account where message = ?
            """;

    private static final String ALL = """
            select message, attachment, page, start, stop, quote, type, value, checksum
            from account
            order by message, id
            """;

    private final Sql sql;

    public AccountTable(Sql sql) {
        this.sql = sql;
    }

    /// Puts the sightings of one mail in the place of earlier ones.
    public void replace(long message, List<AccountSighting> sightings) {
        sql.run(REMOVE, message);
        for (var seen : sightings) {
            sql.run(
                    ADD,
                    message,
                    seen.attachment().map(Hashes::bytes).orElse(null),
                    seen.page(),
                    seen.at().start(),
                    seen.at().end(),
                    seen.quote(),
                    seen.account().type(),
                    seen.account().value(),
                    seen.account().checksum());
        }
    }

    /// By message, then by place.
    public List<AccountSighting> all() {
        return sql.list(ALL, row -> {
            var account = new PaymentAccount(
                    PaymentAccount.Type.valueOf(row.getString(7)),
                    row.getString(8),
                    PaymentAccount.Checksum.valueOf(row.getString(9)));
            return new AccountSighting(
                    account,
                    row.getLong(1),
                    Optional.ofNullable(row.getBytes(2)).map(Hashes::text),
                    row.getInt(3),
                    new TextRange(row.getInt(4), row.getInt(5)),
                    row.getString(6));
        });
    }
}
