package intercept.store;

import intercept.model.EvidenceKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Distinct contents, whatever they are and wherever they were found.
public final class EvidenceTable {

    private static final String BY_SHA256 = """
            select id, kind, size, message
            from evidence
            where sha256 = ?
            order by id
            """;

    private static final String ADD = """
            insert into evidence (sha256, kind, size, reason)
            values (?, ?, ?, ?)
            """;

    private static final String SET_REASON = """
            update evidence set reason = ? where id = ?
            """;

    private static final String SET_MESSAGE = """
            update evidence set message = ? where id = ?
            """;

    private static final String SET_SHA256 = """
            update evidence set sha256 = ? where id = ?
            """;

    private static final String REMOVE = """
            delete from evidence where id = ?
            """;

    private static final String KINDS = """
            select e.kind, count(*)
            from occurrence o join evidence e on e.id = o.evidence
            group by e.kind
            order by e.kind
            """;

    /// Files without bytes or of no known form, and PDF files that no reader of documents could open.
    private static final String UNREAD = """
            select path, sha256, reason
            from (
                select o.path, e.sha256, e.reason, o.id
                from evidence e indexed by evidence_unread join occurrence o on o.evidence = e.id
                where e.reason is not null and (e.sha256 is not null or not exists (
                    select 1
                    from occurrence again join evidence read on read.id = again.evidence
                    where again.path = o.path and again.id > o.id and read.sha256 is not null))
                union all
                select o.path, e.sha256, d.unreadable, o.id
                from document d
                    join evidence e on e.sha256 = d.sha256
                    join occurrence o on o.evidence = e.id
                where d.reader > 0 and d.facts is null and d.unreadable is not null and e.reason is null)
            order by path, id
            """;

    private static final String ALL = """
            select id, sha256
            from evidence
            where sha256 is not null
            order by id
            """;

    private static final String OF_KIND = """
            select id, sha256
            from evidence
            where sha256 is not null and kind = ?
            order by id
            """;

    private final Sql sql;

    public EvidenceTable(Sql sql) {
        this.sql = sql;
    }

    /// A content that the case has.
    ///
    /// @param message the message read from it; 0 where it is none
    public record Stored(long id, EvidenceKind kind, long size, long message) {}

    /// A content that could not be read, at one of its places.
    ///
    /// @param sha256 empty where not one byte could be read
    public record Unread(String path, String sha256, String reason) {}

    /// A content, by its hash.
    public record Hashed(long id, String sha256) {}

    public Optional<Stored> bySha256(String sha256) {
        if (!Hashes.plausible(sha256)) {
            return Optional.empty();
        }
        return sql.first(
                BY_SHA256,
                row -> new Stored(
                        row.getLong(1), EvidenceKind.valueOf(row.getString(2)), row.getLong(3), row.getLong(4)),
                Hashes.bytes(sha256));
    }

    /// @param sha256 empty where not one byte could be read
    /// @param reason why it could not be read, if so
    public long add(String sha256, EvidenceKind kind, long size, Optional<String> reason) {
        byte @Nullable [] hash = sha256.isEmpty() ? null : Hashes.bytes(sha256);
        return sql.insert(ADD, hash, kind, size, reason.orElse(null));
    }

    public void reason(long id, String reason) {
        sql.run(SET_REASON, reason, id);
    }

    /// For a file so large that its hash is known only when it is stored.
    public void sha256(long id, String sha256) {
        sql.run(SET_SHA256, Hashes.bytes(sha256), id);
    }

    public void remove(long id) {
        sql.run(REMOVE, id);
    }

    public void message(long id, long message) {
        sql.run(SET_MESSAGE, message, id);
    }

    /// How many files of each kind were found.
    public Map<EvidenceKind, Long> kinds() {
        var kinds = new EnumMap<EvidenceKind, Long>(EvidenceKind.class);
        sql.each(KINDS, row -> kinds.put(EvidenceKind.valueOf(row.getString(1)), row.getLong(2)));
        return kinds;
    }

    public List<Unread> unread() {
        return sql.list(UNREAD, row -> {
            var hash = row.getBytes(2);
            return new Unread(row.getString(1), hash == null ? "" : Hashes.text(hash), row.getString(3));
        });
    }

    /// Everything that has bytes.
    public List<Hashed> all() {
        return sql.list(ALL, row -> new Hashed(row.getLong(1), Hashes.text(row.getBytes(2))));
    }

    public List<Hashed> all(EvidenceKind kind) {
        return sql.list(OF_KIND, row -> new Hashed(row.getLong(1), Hashes.text(row.getBytes(2))), kind);
    }
}
