package intercept.store;

import intercept.model.Copy;
import intercept.model.EvidenceKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Where evidence was found: one row for each file of each folder that was taken in.
public final class OccurrenceTable {

    private static final String ADD_SOURCE = """
            insert into source (key)
            values (?)
            on conflict (key) do nothing
            """;

    private static final String SOURCE = """
            select id
            from source
            where key = ?
            order by id
            """;

    private static final String OF_SOURCE = """
            select o.path, o.size, o.modified, e.reason is not null
            from occurrence o join evidence e on e.id = o.evidence
            where o.source = ?
            order by o.id
            """;

    private static final String BY_PATH = """
            select id
            from occurrence
            where path = ? and evidence = ?
            order by id
            """;

    private static final String UNREAD_BY_PATH = """
            select o.id
            from occurrence o join evidence e on e.id = o.evidence
            where o.path = ? and e.sha256 is null and e.reason = ?
            order by o.id
            """;

    private static final String ADD = """
            insert into occurrence (evidence, source, path, custodian, folder, size, modified, added)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SEEN_AGAIN = """
            update occurrence set source = ?, size = ?, modified = ? where id = ?
            """;

    private static final String FILES = """
            select o.path, o.custodian, e.kind, e.sha256, e.size, o.added
            from occurrence o join evidence e on e.id = o.evidence
            order by o.path, o.id
            """;

    private static final String COPIES = """
            select o.custodian, o.folder, o.path
            from evidence e join occurrence o on o.evidence = e.id
            where e.message = ?
            order by o.custodian, o.folder, o.path, o.id
            """;

    private static final String STORED = """
            select e.sha256, e.kind, o.custodian, o.folder, o.path
            from evidence e join occurrence o on o.evidence = e.id
            where e.message = ? and e.sha256 is not null
            order by e.sha256, o.custodian, o.folder, o.path, o.id
            """;

    private static final String ALL_COPIES = """
            select e.message, o.custodian, o.folder, o.path
            from evidence e join occurrence o on o.evidence = e.id
            where e.message is not null
            order by e.message, o.custodian, o.folder, o.path, o.id
            """;

    private static final String COUNT = """
            select count(*) from occurrence
            """;

    private static final String PATHS = """
            select path
            from occurrence
            where evidence = ?
            order by path, id
            """;

    private static final String PATHS_BETWEEN = """
            select path
            from occurrence
            where id between ? and ?
            order by path, id
            """;

    private static final String LINES = """
            select o.id, e.sha256, o.path
            from occurrence o join evidence e on e.id = o.evidence
            where o.id between ? and ?
            order by o.id
            """;

    private static final String LAST = """
            select max(id) from occurrence
            """;

    private final Sql sql;

    public OccurrenceTable(Sql sql) {
        this.sql = sql;
    }

    /// What the case knows of a file: enough to see that it did not change.
    ///
    /// @param unread whether it could not be read
    public record Known(long size, long modified, boolean unread) {}

    /// A copy of a message.
    ///
    /// @param sha256 of its bytes
    public record Stored(String sha256, EvidenceKind kind, Copy place) {}

    /// A line of the register.
    public record Line(String path, String custodian, EvidenceKind kind, String sha256, long size, Instant added) {}

    /// Row of a folder that evidence comes from. The name itself is not kept: a case is handed on.
    public long source(String name) {
        var key = Hashes.sha256().digest(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sql.run(ADD_SOURCE, key);
        return sql.number(SOURCE, key);
    }

    /// The files that were taken from a folder, by path; the newest where a path came several times.
    public Map<String, Known> known(long source) {
        var known = new HashMap<String, Known>();
        sql.each(
                OF_SOURCE,
                row -> known.put(row.getString(1), new Known(row.getLong(2), row.getLong(3), row.getBoolean(4))),
                source);
        return known;
    }

    /// Row of the file with this path and content; 0 where there is none.
    public long find(String path, long evidence) {
        return sql.number(BY_PATH, path, evidence);
    }

    /// Row of the file with this path that could not be read for the same reason; 0 where there is none.
    public long findUnread(String path, String reason) {
        return sql.number(UNREAD_BY_PATH, path, reason);
    }

    public void add(long evidence, long source, Copy copy, long size, long modified, Instant added) {
        sql.run(
                ADD,
                evidence,
                source,
                copy.path(),
                copy.custodian(),
                copy.folder(),
                size,
                modified,
                added.toEpochMilli());
    }

    /// The same bytes were met at the same path again, perhaps with another date.
    public void seenAgain(long id, long source, long size, long modified) {
        sql.run(SEEN_AGAIN, source, size, modified, id);
    }

    public List<Line> files() {
        return sql.list(FILES, row -> {
            var hash = row.getBytes(4);
            return new Line(
                    row.getString(1),
                    row.getString(2),
                    EvidenceKind.valueOf(row.getString(3)),
                    hash == null ? "" : Hashes.text(hash),
                    row.getLong(5),
                    Instant.ofEpochMilli(row.getLong(6)));
        });
    }

    public List<Copy> copies(long message) {
        return sql.list(COPIES, row -> new Copy(row.getString(1), row.getString(2), row.getString(3)), message);
    }

    /// The copies of a message with the hash of their bytes; equal bytes stand together.
    public List<Stored> stored(long message) {
        return sql.list(
                STORED,
                row -> new Stored(
                        Hashes.text(row.getBytes(1)),
                        EvidenceKind.valueOf(row.getString(2)),
                        new Copy(row.getString(3), row.getString(4), row.getString(5))),
                message);
    }

    /// The copies of all messages.
    public void eachCopy(BiConsumer<Long, Copy> taker) {
        sql.each(
                ALL_COPIES,
                row -> taker.accept(row.getLong(1), new Copy(row.getString(2), row.getString(3), row.getString(4))));
    }

    public long count() {
        return sql.number(COUNT);
    }

    public List<String> paths(long evidence) {
        return sql.list(PATHS, row -> row.getString(1), evidence);
    }

    /// Paths of the files in these rows.
    public List<String> pathsBetween(long first, long last) {
        return sql.list(PATHS_BETWEEN, row -> row.getString(1), first, last);
    }

    /// Row of the newest file; 0 where there is none.
    public long last() {
        return sql.number(LAST);
    }

    /// One hash over hashes and paths of some files: what a custody entry stands for.
    public String digest(long first, long last) {
        var digest = Hashes.sha256();
        sql.each(
                LINES,
                row -> {
                    var hash = row.getBytes(2);
                    var line = (hash == null ? "-" : Hashes.text(hash)) + "  " + row.getString(3) + "\n";
                    digest.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                },
                first,
                last);
        return Hashes.text(digest.digest());
    }
}
