package intercept.store;

import intercept.model.Address;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The distinct mails: copies of one mail share a row.
public final class MessageTable {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<Standing> STANDINGS = List.of(Standing.values());

    private static final String TWINS = """
            select id, format, strict_key, loose_key
            from message
            where message_id = ?
            order by id
            """;

    private static final String ADD = """
            insert into message (
                evidence, format, message_id, sent, sent_offset, subject, in_reply_to, refs, thread_index,
                strict_key, loose_key, from_sort, subject_sort, attachments, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REPLACE = """
            update message
            set evidence = ?, format = ?, message_id = ?, sent = ?, sent_offset = ?, subject = ?, in_reply_to = ?,
                refs = ?, thread_index = ?, strict_key = ?, loose_key = ?, from_sort = ?, subject_sort = ?,
                attachments = ?, facts_read = 0
            where id = ?
            """;

    private static final String NEXT = """
            select coalesce(max(id), 0) + 1 from message
            """;

    private static final String FACTS = """
            select m.id, e.sha256, m.format, m.message_id, m.sent, m.sent_offset, m.subject, m.in_reply_to, m.refs,
                m.thread_index
            from message m join evidence e on e.id = m.evidence
            """;

    private static final String ONE = FACTS + "where m.id = ? order by m.id";

    private static final String ALL = FACTS + "order by m.sent is null, m.sent, m.id";

    private static final String SENT = """
            select id, sent, subject, findings, worst
            from message
            where sent is not null
            order by sent, id
            """;

    private static final String UNDATED = """
            select count(*) from message where sent is null
            """;

    private static final String SHA256 = """
            select e.sha256
            from message m join evidence e on e.id = m.evidence
            where m.id = ?
            order by m.id
            """;

    private static final String COUNT = """
            select count(*) from message
            """;

    private static final String SPAN = """
            select min(sent), max(sent) from message
            """;

    private static final String STAND = """
            update message set analyst = ? where id = ?
            """;

    private static final String STOOD = """
            select id, analyst
            from message
            where analyst is not null
            order by id
            """;

    private static final String OF_STANDING = """
            select id
            from message
            where standing = ?
            order by id
            """;

    private static final String PROPOSE = """
            update message set proposed = ? where id = ?
            """;

    private static final String CONVERSE = """
            update message set conversation = ? where id = ?
            """;

    private static final String SETTLED = """
            select id, proposed, coalesce(conversation, 0)
            from message
            order by id
            """;

    private static final String WITHOUT_FACTS = """
            select id
            from message
            where facts_read = 0
            order by id
            """;

    private static final String FACTS_READ = """
            update message set facts_read = 1 where id = ?
            """;

    private static final String COUNT_FINDINGS = """
            update message
            set findings = counted.findings, worst = counted.worst
            from (
                select m.id, count(distinct f.id) as findings, min(f.severity) as worst
                from message m
                left join finding_evidence e on e.message = m.id
                left join finding f on f.id = e.finding
                    and not exists (select 1 from decision d where d.key = f.key and d.status = 'DISMISSED')
                where m.findings > 0 or e.finding is not null
                group by m.id
            ) as counted
            where message.id = counted.id
                and (message.findings <> counted.findings or message.worst is not counted.worst)
            """;

    private static final Pattern PREFIX =
            Pattern.compile("^(?:(?:re|fw|fwd|aw|wg|sv|tr|rv|antw|vs|r|i|回复|答复|转发|返信|転送)\\s*(?:\\[\\d+])?[:：]\\s*)+");

    private final Sql sql;

    public MessageTable(Sql sql) {
        this.sql = sql;
    }

    /// A stored mail with the same Message-ID: is it the same mail?
    public record Twin(long id, MailFormat format, String strict, String loose) {}

    /// First and last time that a mail states.
    public record Dates(Optional<Instant> first, Optional<Instant> last) {}

    /// A mail with a time, as lightly as a drawing of all of them needs it.
    public record Sent(long id, Instant at, String subject, Optional<Severity> worst) {}

    public List<Twin> twins(String messageId) {
        return sql.list(
                TWINS,
                row -> new Twin(
                        row.getLong(1),
                        MailFormat.valueOf(row.getString(2)),
                        Hashes.text(row.getBytes(3)),
                        Hashes.text(row.getBytes(4))),
                messageId);
    }

    /// Row that the next new mail gets.
    public long next() {
        return sql.number(NEXT);
    }

    /// @param strict hash of what copies in one format share
    /// @param loose hash of what an .eml and its .msg twin share
    public void add(long id, long evidence, Message message, String strict, String loose) {
        write(ADD, id, evidence, message, strict, loose);
    }

    /// Puts a better reading of the same mail in the place of a worse one.
    public void replace(long id, long evidence, Message message, String strict, String loose) {
        write(REPLACE, id, evidence, message, strict, loose);
    }

    private void write(String statement, long id, long evidence, Message message, String strict, String loose) {
        sql.run(
                statement,
                evidence,
                message.format(),
                message.messageId().orElse(null),
                message.at().map(Instant::toEpochMilli).orElse(null),
                message.date().map(date -> date.getOffset().getTotalSeconds()).orElse(null),
                message.subject(),
                message.inReplyTo().orElse(null),
                String.join("\n", message.references()),
                message.threadIndex().orElse(null),
                Hashes.bytes(strict),
                Hashes.bytes(loose),
                message.author().map(MessageTable::sortKey).orElse(""),
                PREFIX.matcher(message.subject().strip().toLowerCase(Locale.ROOT))
                        .replaceFirst(""),
                (int) message.attachments().count(),
                id);
    }

    public Optional<Message> message(long id) {
        return sql.first(
                ONE,
                row -> message(
                        row, new AddressTable(sql).of(id), new PartTable(sql).of(id), new ProblemTable(sql).of(id)),
                id);
    }

    /// All mails, oldest first, undated ones last, then by row.
    public List<Message> all() {
        var addresses = new AddressTable(sql).all();
        var parts = new PartTable(sql).all();
        var problems = new ProblemTable(sql).all();
        var messages = new ArrayList<Message>();
        sql.each(ALL, row -> {
            long id = row.getLong(1);
            messages.add(message(
                    row,
                    addresses.getOrDefault(id, Map.of()),
                    parts.getOrDefault(id, List.of()),
                    problems.getOrDefault(id, List.of())));
        });
        return messages;
    }

    /// All mails that state a time, oldest first.
    public List<Sent> sent() {
        return sql.list(
                SENT,
                row -> new Sent(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getString(3),
                        row.getInt(4) == 0 ? Optional.empty() : Optional.of(SEVERITIES.get(row.getInt(5)))));
    }

    /// How many state no time.
    public long undated() {
        return sql.number(UNDATED);
    }

    /// Hash of the evidence that the mail was read from; empty where there is no such mail.
    public String sha256(long id) {
        return sql.first(SHA256, row -> Hashes.text(row.getBytes(1)), id).orElse("");
    }

    public long count() {
        return sql.number(COUNT);
    }

    public Dates dates() {
        return sql.first(SPAN, row -> new Dates(instant(row, 1), instant(row, 2)))
                .orElse(new Dates(Optional.empty(), Optional.empty()));
    }

    /// The analyst's word.
    public void stand(long id, Standing standing) {
        sql.run(STAND, number(standing), id);
    }

    /// What the analyst takes mails for, by the mail's row.
    public Map<Long, Standing> stood() {
        var stood = new HashMap<Long, Standing>();
        sql.each(STOOD, row -> stood.put(row.getLong(1), standing(row.getInt(2))));
        return stood;
    }

    /// Rows of the mails that are taken for this.
    public long[] of(Standing standing) {
        return sql.numbers(OF_STANDING, number(standing));
    }

    /// Stores what the program takes each mail for, and which conversation it belongs to.
    public void settle(Map<Long, Standing> proposals, Map<Long, Long> conversations) {
        // Most stay as they were, and reading is much cheaper than writing.
        record Settled(long id, int proposed, long conversation) {}
        for (var now : sql.list(SETTLED, row -> new Settled(row.getLong(1), row.getInt(2), row.getLong(3)))) {
            int proposed = proposals.containsKey(now.id()) ? number(proposals.get(now.id())) : now.proposed();
            if (proposed != now.proposed()) {
                sql.run(PROPOSE, proposed, now.id());
            }
            long conversation = conversations.getOrDefault(now.id(), now.conversation());
            if (conversation != now.conversation()) {
                sql.run(CONVERSE, conversation, now.id());
            }
        }
    }

    /// Mails whose payment facts are still to be read.
    public long[] withoutFacts() {
        return sql.numbers(WITHOUT_FACTS);
    }

    public void factsRead(long id) {
        sql.run(FACTS_READ, id);
    }

    /// Brings the figures of findings at the mails up to date.
    public void countFindings() {
        sql.run(COUNT_FINDINGS);
    }

    /// Standings are numbers in the file, in the order of their enum.
    static int number(Standing standing) {
        return STANDINGS.indexOf(standing);
    }

    static Standing standing(int number) {
        return STANDINGS.get(number);
    }

    static Optional<OffsetDateTime> date(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        if (row.wasNull()) {
            return Optional.empty();
        }
        var offset = ZoneOffset.ofTotalSeconds(row.getInt(column + 1));
        return Optional.of(OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), offset));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static String sortKey(Address author) {
        return author.display().toLowerCase(Locale.ROOT);
    }

    private static Message message(
            ResultSet row,
            Map<AddressTable.Role, List<Address>> addresses,
            List<intercept.model.Part> parts,
            List<intercept.model.Problem> problems)
            throws SQLException {
        var references = row.getString(9);
        return new Message(
                row.getLong(1),
                Hashes.text(row.getBytes(2)),
                MailFormat.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                date(row, 5),
                addresses.getOrDefault(AddressTable.Role.FROM, List.of()),
                addresses.getOrDefault(AddressTable.Role.SENDER, List.of()).stream()
                        .findFirst(),
                addresses.getOrDefault(AddressTable.Role.REPLY_TO, List.of()),
                addresses.getOrDefault(AddressTable.Role.TO, List.of()),
                addresses.getOrDefault(AddressTable.Role.CC, List.of()),
                addresses.getOrDefault(AddressTable.Role.BCC, List.of()),
                row.getString(7),
                Optional.ofNullable(row.getString(8)),
                references.isEmpty() ? List.of() : List.of(references.split("\n", -1)),
                Optional.ofNullable(row.getString(10)),
                parts,
                problems);
    }
}
