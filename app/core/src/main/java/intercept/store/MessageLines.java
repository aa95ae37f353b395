package intercept.store;

import intercept.model.Address;
import intercept.model.Severity;
import intercept.model.Standing;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a list of mails shows of some of them. A fixed number of statements, however many are asked for.
public final class MessageLines {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private static final String LINES = """
            select id, sent, sent_offset, subject, standing, attachments, findings, worst
            from message
            where id in (select value from json_each(?))
            order by id
            """;

    private static final String PEOPLE = """
            select l.message, l.role, a.name, a.address
            from message_address l join address a on a.id = l.address
            where l.message in (select value from json_each(?)) and l.role in (0, 3)
            order by l.message, l.role, l.position
            """;

    private static final String HOLDERS = """
            select distinct e.message, o.custodian
            from evidence e join occurrence o on o.evidence = e.id
            where e.message in (select value from json_each(?))
            order by e.message, o.custodian
            """;

    private final Sql sql;

    public MessageLines(Sql sql) {
        this.sql = sql;
    }

    /// One line.
    ///
    /// @param custodians mailboxes that hold a copy
    public record Line(
            long id,
            Optional<OffsetDateTime> date,
            Optional<Address> from,
            List<Address> to,
            String subject,
            List<String> custodians,
            Standing standing,
            int attachments,
            int findings,
            Optional<Severity> worst) {}

    /// In the order asked for; an id that the case does not have is left out.
    public List<Line> lines(List<Long> ids) {
        var wanted = ids.toString();
        var people = new AddressTable(sql).read(PEOPLE, wanted);
        var holders = new HashMap<Long, List<String>>();
        sql.each(
                HOLDERS,
                row -> holders.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(2))
                        .add(row.getString(2)),
                wanted);
        var lines = new HashMap<Long, Line>();
        sql.each(
                LINES,
                row -> {
                    long id = row.getLong(1);
                    var named = people.getOrDefault(id, Map.of());
                    int worst = row.getInt(8);
                    lines.put(
                            id,
                            new Line(
                                    id,
                                    MessageTable.date(row, 2),
                                    named.getOrDefault(AddressTable.Role.FROM, List.of()).stream()
                                            .findFirst(),
                                    named.getOrDefault(AddressTable.Role.TO, List.of()),
                                    row.getString(4),
                                    holders.getOrDefault(id, List.of()),
                                    MessageTable.standing(row.getInt(5)),
                                    row.getInt(6),
                                    row.getInt(7),
                                    row.getInt(7) == 0 ? Optional.empty() : Optional.of(SEVERITIES.get(worst))));
                },
                wanted);
        return ids.stream().map(lines::get).filter(java.util.Objects::nonNull).toList();
    }
}
