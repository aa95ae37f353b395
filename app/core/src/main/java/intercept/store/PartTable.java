package intercept.store;

import intercept.model.ByteRange;
import intercept.model.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The leaves of the mails: bodies and attachments. The bytes stand in the original.
public final class PartTable {

    private static final String ADD = """
            insert into part (
                message, position, role, content_type, file_name, content_id, encoding, charset, raw_offset, raw_length,
                sha256, size)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REMOVE = """
            delete from part where message = ?
            """;

    private static final String PARTS = """
            select message, position, role, content_type, file_name, content_id, encoding, charset, raw_offset,
                raw_length, sha256, size
            from part
            """;

    private static final String OF = PARTS + "where message = ? order by message, position";

    private static final String ALL = PARTS + "order by message, position";

    private static final String OWNER = """
            select message
            from part
            where sha256 = ? and role not in ('TEXT', 'HTML')
            order by message
            """;

    private static final String OWNER_OF_BODY = """
            select message
            from part
            where sha256 = ?
            order by message
            """;

    private final Sql sql;

    public PartTable(Sql sql) {
        this.sql = sql;
    }

    public void add(long message, Part part) {
        sql.run(
                ADD,
                message,
                part.index(),
                part.role(),
                part.contentType(),
                part.fileName().orElse(null),
                part.contentId().orElse(null),
                part.encoding(),
                part.charset().orElse(null),
                part.raw().map(ByteRange::offset).orElse(null),
                part.raw().map(ByteRange::length).orElse(null),
                Hashes.bytes(part.sha256()),
                part.size());
    }

    public void remove(long message) {
        sql.run(REMOVE, message);
    }

    /// Row of a mail that has a part with this content; 0 where there is none.
    public long owner(String sha256) {
        var hash = Hashes.bytes(sha256);
        long owner = sql.number(OWNER, hash);
        return owner != 0 ? owner : sql.number(OWNER_OF_BODY, hash);
    }

    List<Part> of(long message) {
        return sql.list(OF, PartTable::part, message);
    }

    Map<Long, List<Part>> all() {
        var all = new HashMap<Long, List<Part>>();
        sql.each(
                ALL,
                row -> all.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(2))
                        .add(part(row)));
        return all;
    }

    private static Part part(ResultSet row) throws SQLException {
        long offset = row.getLong(9);
        var raw = row.wasNull() ? Optional.<ByteRange>empty() : Optional.of(new ByteRange(offset, row.getLong(10)));
        return new Part(
                row.getInt(2),
                Part.Role.valueOf(row.getString(3)),
                row.getString(4).intern(),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                row.getString(7).intern(),
                Optional.ofNullable(row.getString(8)),
                raw,
                Hashes.text(row.getBytes(11)),
                row.getLong(12));
    }
}
