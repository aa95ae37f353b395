package intercept.store;

import intercept.model.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds mails. The statement is put together from fixed fragments only; what the analyst typed is always bound.
public final class MessageFinder {

    private static final String WORDS = "m.id in (select rowid from search where search match ?)";
    private static final String PAIRS = "m.id in (select rowid from search_cjk where search_cjk match ?)";
    private static final String NOTHING = "m.id < 0";
    private static final String PERSON = """
            m.id in (
                select l.message
                from message_address l
                where l.role in (0, 3, 4) and l.address in (select a.id from address a where instr(a.folded, ?) > 0))""";
    private static final String STANDING = "m.standing = ?";
    private static final String ATTACHMENT = "m.attachments > 0";
    private static final String FINDING = "m.findings > 0";
    private static final String FROM = "m.sent >= ?";
    private static final String TO = "m.sent <= ?";
    private static final String THREAD = "m.conversation = ?";

    private final Sql sql;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    public MessageFinder(Sql sql) {
        this.sql = sql;
    }

    /// A column that the result is in the order of.
    public enum Order {
        DATE("m.sent", "m.id"),
        FROM("m.from_sort", "m.sent", "m.id"),
        SUBJECT("m.subject_sort", "m.sent", "m.id"),
        FINDINGS("m.findings", "m.sent", "m.id");

        private final String up;
        private final String down;

        Order(String... columns) {
            up = " order by " + String.join(", ", columns);
            down = " order by " + String.join(" desc, ", columns) + " desc";
        }
    }

    /// Words and quoted phrases; empty for all.
    public MessageFinder text(String typed) {
        var wanted = SearchWords.of(typed);
        if (!wanted.words().isEmpty()) {
            where(WORDS, wanted.words());
        }
        if (!wanted.pairs().isEmpty()) {
            where(PAIRS, wanted.pairs());
        }
        if (wanted.words().isEmpty() && wanted.pairs().isEmpty() && !typed.isBlank()) {
            where(NOTHING);
        }
        return this;
    }

    /// Part of a name or address; empty for all.
    public MessageFinder person(String part) {
        return part.isBlank() ? this : where(PERSON, part.strip().toLowerCase(Locale.ROOT));
    }

    public MessageFinder standing(Optional<Standing> standing) {
        standing.ifPresent(wanted -> where(STANDING, MessageTable.number(wanted)));
        return this;
    }

    public MessageFinder withAttachment() {
        return where(ATTACHMENT);
    }

    public MessageFinder withFinding() {
        return where(FINDING);
    }

    /// Both ends inclusive. Undated mails have no place between two times.
    public MessageFinder between(Optional<Instant> from, Optional<Instant> to) {
        from.ifPresent(first -> where(FROM, first.toEpochMilli()));
        to.ifPresent(last -> where(TO, last.toEpochMilli()));
        return this;
    }

    public MessageFinder thread(Optional<Long> conversation) {
        conversation.ifPresent(wanted -> where(THREAD, wanted));
        return this;
    }

    /// Smallest first.
    public long[] ascending(Order order) {
        return find(order, order.up);
    }

    /// Largest first.
    public long[] descending(Order order) {
        return find(order, order.down);
    }

    private MessageFinder where(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    private long[] find(Order order, String ordered) {
        if (order != Order.DATE) {
            return find("", ordered);
        }
        // Undated mails come last, whichever way the others stand.
        var dated = find("m.sent is not null", ordered);
        var undated = find("m.sent is null", ordered);
        var all = Arrays.copyOf(dated, dated.length + undated.length);
        System.arraycopy(undated, 0, all, dated.length, undated.length);
        return all;
    }

    private long[] find(String more, String ordered) {
        var all = new ArrayList<>(conditions);
        if (!more.isEmpty()) {
            all.add(more);
        }
        var where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        @Nullable Object[] bound = values.toArray();
        return sql.numbers("select m.id from message m" + where + ordered, bound);
    }
}
