package intercept.store;

import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.model.Side;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What the rules found last time, and what the analyst made of it.
public final class FindingTable {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private static final String ADD = """
            insert into finding (key, position, rule, severity, side, variant, incident, question, certainty)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do update
            set position = excluded.position, severity = excluded.severity, side = excluded.side,
                incident = excluded.incident, question = excluded.question, certainty = excluded.certainty
            """;

    private static final String BY_KEY = """
            select id
            from finding
            where key = ?
            order by id
            """;

    private static final String IDS = """
            select id
            from finding
            order by id
            """;

    private static final String REMOVE = """
            delete from finding where id = ?
            """;

    private static final String ADD_ARGUMENT = """
            insert into finding_argument (finding, position, value)
            values (?, ?, ?)
            """;

    private static final String REMOVE_ARGUMENTS = """
            delete from finding_argument where finding = ?
            """;

    private static final String REMOVE_EVIDENCE = """
            delete from finding_evidence where finding = ?
            """;

    private static final String ALL = """
            select f.id, f.rule, f.severity, f.side, f.variant, f.incident, f.question, f.certainty,
                coalesce(d.status, 'PROPOSED'), coalesce(d.reason, ''), coalesce(d.note, '')
            from finding f left join decision d on d.key = f.key
            order by f.severity, f.rule, f.position, f.id
            """;

    private static final String ARGUMENTS = """
            select finding, value
            from finding_argument
            order by finding, position
            """;

    private static final String OF_MESSAGE = """
            select distinct e.finding, f.severity, f.rule, f.position
            from finding_evidence e join finding f on f.id = e.finding
            where e.message = ?
            order by f.severity, f.rule, f.position, e.finding
            """;

    private static final String COUNTS = """
            select f.severity, count(*)
            from finding f left join decision d on d.key = f.key
            where d.status is null or d.status <> 'DISMISSED'
            group by f.severity
            order by f.severity
            """;

    private static final String LOOKED = """
            select count(*)
            from finding f join decision d on d.key = f.key
            where d.status <> 'PROPOSED'
            """;

    private static final String DECIDE = """
            insert into decision (key, status, reason, note)
            select key, ?, ?, ''
            from finding
            where id = ?
            on conflict (key) do update set status = excluded.status, reason = excluded.reason
            """;

    private static final String NOTE = """
            insert into decision (key, status, reason, note)
            select key, 'PROPOSED', '', ?
            from finding
            where id = ?
            on conflict (key) do update set note = excluded.note
            """;

    private static final String CLEAR_NOT_LOOKED = """
            delete from not_looked
            """;

    private static final String ADD_NOT_LOOKED = """
            insert into not_looked (rule, missing)
            values (?, ?)
            """;

    private static final String NOT_LOOKED = """
            select rule, missing
            from not_looked
            order by rule
            """;

    private final Sql sql;
    private final FindingEvidenceTable evidence;

    public FindingTable(Sql sql) {
        this.sql = sql;
        evidence = new FindingEvidenceTable(sql);
    }

    /// A finding as the rules left it.
    ///
    /// @param question as which of the analyst's questions it counts, the name of an enum constant
    /// @param certainty how it is known, the name of an enum constant
    public record Found(Finding finding, String question, String certainty) {}

    /// A finding and what the analyst made of it.
    public record Row(long id, Found found, Finding.Status status, String reason, String note) {}

    /// Puts the findings in the place of the earlier ones. One that was found before keeps its row, and every one
    /// the analyst's decision.
    public void replace(List<Found> found, Map<String, String> notLooked) {
        var old = LongStream.of(sql.numbers(IDS)).boxed().collect(Collectors.toSet());
        var seen = new java.util.HashSet<Long>();
        for (int i = 0; i < found.size(); i++) {
            long id = put(found.get(i), i);
            if (seen.add(id)) {
                fill(id, found.get(i).finding());
            }
        }
        old.removeAll(seen);
        remove(old);
        sql.run(CLEAR_NOT_LOOKED);
        notLooked.forEach((rule, missing) -> sql.run(ADD_NOT_LOOKED, rule, missing));
        new MessageTable(sql).countFindings();
    }

    private long put(Found found, int position) {
        var finding = found.finding();
        var key = key(finding);
        sql.run(
                ADD,
                key,
                position,
                finding.rule(),
                SEVERITIES.indexOf(finding.severity()),
                finding.side().map(Side::name).orElse(null),
                finding.variant(),
                finding.incident(),
                found.question(),
                found.certainty());
        return sql.number(BY_KEY, key);
    }

    private void fill(long id, Finding finding) {
        sql.run(REMOVE_ARGUMENTS, id);
        sql.run(REMOVE_EVIDENCE, id);
        for (int i = 0; i < finding.arguments().size(); i++) {
            sql.run(ADD_ARGUMENT, id, i, finding.arguments().get(i));
        }
        for (int i = 0; i < finding.evidence().size(); i++) {
            evidence.add(id, i, finding.evidence().get(i));
        }
    }

    private void remove(Collection<Long> ids) {
        for (long id : ids) {
            sql.run(REMOVE_ARGUMENTS, id);
            sql.run(REMOVE_EVIDENCE, id);
            sql.run(REMOVE, id);
        }
    }

    /// The gravest first.
    public List<Row> all() {
        var arguments = new HashMap<Long, List<String>>();
        sql.each(
                ARGUMENTS,
                row -> arguments
                        .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(row.getString(2)));
        var pieces = evidence.all();
        return sql.list(ALL, row -> row(row, arguments, pieces));
    }

    private static Row row(ResultSet row, Map<Long, List<String>> arguments, Map<Long, List<Evidence>> evidence)
            throws SQLException {
        long id = row.getLong(1);
        var finding = new Finding(
                row.getString(2),
                SEVERITIES.get(row.getInt(3)),
                Optional.ofNullable(row.getString(4)).map(Side::valueOf),
                row.getString(5),
                arguments.getOrDefault(id, List.of()),
                row.getInt(6),
                evidence.getOrDefault(id, List.of()));
        var found = new Found(finding, row.getString(7), row.getString(8));
        return new Row(id, found, Finding.Status.valueOf(row.getString(9)), row.getString(10), row.getString(11));
    }

    /// Rows of the findings that point at a mail.
    public List<Long> of(long message) {
        return sql.list(OF_MESSAGE, row -> row.getLong(1), message);
    }

    /// How many of each severity, dismissed ones left out.
    public Map<Severity, Long> counts() {
        var counts = new EnumMap<Severity, Long>(Severity.class);
        sql.each(COUNTS, row -> counts.put(SEVERITIES.get(row.getInt(1)), row.getLong(2)));
        return counts;
    }

    /// How many the analyst confirmed or dismissed.
    public long looked() {
        return sql.number(LOOKED);
    }

    public void decide(long id, Finding.Status status, String reason) {
        sql.run(DECIDE, status, reason, id);
        new MessageTable(sql).countFindings();
    }

    public void note(long id, String text) {
        sql.run(NOTE, text, id);
    }

    /// Rules that could not look, and the key of the sentence that says what is missing.
    public Map<String, String> notLooked() {
        var all = new java.util.TreeMap<String, String>();
        sql.each(NOT_LOOKED, row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    /// What stays the same when the rules run again: the claim and the bytes it rests on, not the row numbers.
    private static byte[] key(Finding finding) {
        var digest = Hashes.sha256();
        var words = new ArrayList<String>(List.of(finding.rule(), finding.variant()));
        words.addAll(finding.arguments());
        for (var piece : finding.evidence()) {
            words.add(piece.ref());
            words.add(piece.locator());
            words.add(piece.quote());
        }
        for (var word : words) {
            digest.update(word.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }
}
