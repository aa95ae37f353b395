package intercept.store;

import intercept.model.Address;
import intercept.model.Message;
import intercept.model.Severity;
import intercept.model.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Addresses, each once, and which mail names them as what.
public final class AddressTable {

    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private static final String FIND = """
            select id
            from address
            where address = ? and name = ?
            order by id
            """;

    private static final String ADD = """
            insert into address (address, name, folded)
            values (?, ?, ?)
            """;

    private static final String LINK = """
            insert into message_address (message, role, position, address)
            values (?, ?, ?, ?)
            """;

    private static final String UNLINK = """
            delete from message_address where message = ?
            """;

    private static final String OF = """
            select l.message, l.role, a.name, a.address
            from message_address l join address a on a.id = l.address
            where l.message = ?
            order by l.message, l.role, l.position
            """;

    private static final String AUTHORS = """
            select distinct a.name, a.address
            from message m
            join message_address l on l.message = m.id and l.role = 0
            join address a on a.id = l.address
            where m.standing = ?
            order by a.address, a.name
            """;

    private static final String COPIED = """
            select distinct a.name, a.address
            from message m
            join message_address l on l.message = m.id and l.role = 4
            join address a on a.id = l.address
            where m.standing = ?
            order by a.address, a.name
            """;

    private static final String DIVERSIONS = """
            select distinct a.name, a.address
            from finding f
            join finding_evidence e on e.finding = f.id and e.kind = 'header' and e.name = 'Reply-To'
            join message_address l on l.message = e.message and l.role = 2
            join address a on a.id = l.address
            where f.severity <= ? and not exists (select 1 from decision d where d.key = f.key and d.status = 'DISMISSED')
            order by a.address, a.name
            """;

    private static final String ALL_ADDRESSES = """
            select id, name, address
            from address
            order by id
            """;

    private static final String ALL_LINKS = """
            select message, role, address
            from message_address
            order by message, role, position
            """;

    private final Sql sql;

    public AddressTable(Sql sql) {
        this.sql = sql;
    }

    /// As what a mail names an address. Stored as its ordinal.
    public enum Role {
        FROM,
        SENDER,
        REPLY_TO,
        TO,
        CC,
        BCC
    }

    /// Rows of addresses that were stored already: an import meets the same few again and again.
    public static final class Rows {

        private static final int MOST = 100_000;

        private final Map<Address, Long> rows = new HashMap<>();
    }

    /// Links the mail to all addresses that it names.
    public void add(long message, Message mail, Rows rows) {
        link(message, Role.FROM, mail.from(), rows);
        link(message, Role.SENDER, mail.sender().stream().toList(), rows);
        link(message, Role.REPLY_TO, mail.replyTo(), rows);
        link(message, Role.TO, mail.to(), rows);
        link(message, Role.CC, mail.cc(), rows);
        link(message, Role.BCC, mail.bcc(), rows);
    }

    public void remove(long message) {
        sql.run(UNLINK, message);
    }

    private void link(long message, Role role, List<Address> addresses, Rows rows) {
        for (int i = 0; i < addresses.size(); i++) {
            sql.run(LINK, message, ROLES.indexOf(role), i, row(addresses.get(i), rows));
        }
    }

    private long row(Address address, Rows rows) {
        var known = rows.rows.get(address);
        if (known != null) {
            return known;
        }
        long row = sql.number(FIND, address.address(), address.name());
        if (row == 0) {
            row = sql.insert(ADD, address.address(), address.name(), folded(address));
        }
        if (rows.rows.size() >= Rows.MOST) {
            rows.rows.clear();
        }
        rows.rows.put(address, row);
        return row;
    }

    /// Everybody whom mails of this standing name as their author.
    public List<Address> authors(Standing standing) {
        return sql.list(AUTHORS, row -> new Address(row.getString(1), row.getString(2)), MessageTable.number(standing));
    }

    /// Everybody whom mails of this standing name in copy (Cc).
    public List<Address> copied(Standing standing) {
        return sql.list(COPIED, row -> new Address(row.getString(1), row.getString(2)), MessageTable.number(standing));
    }

    /// Everybody to whom answers go by a Reply-To field that a finding of this severity or a graver one points at.
    public List<Address> diversions(Severity least) {
        return sql.list(DIVERSIONS, row -> new Address(row.getString(1), row.getString(2)), SEVERITIES.indexOf(least));
    }

    Map<Role, List<Address>> of(long message) {
        return read(OF, message).getOrDefault(message, Map.of());
    }

    /// By message. Addresses that stand in many mails are one object.
    public Map<Long, Map<Role, List<Address>>> all() {
        var addresses = new HashMap<Long, Address>();
        sql.each(ALL_ADDRESSES, row -> addresses.put(row.getLong(1), new Address(row.getString(2), row.getString(3))));
        var all = new HashMap<Long, Map<Role, List<Address>>>();
        sql.each(ALL_LINKS, row -> {
            var address = addresses.get(row.getLong(3));
            if (address != null) {
                put(all, row.getLong(1), row.getInt(2), address);
            }
        });
        return all;
    }

    /// @param statement gives message, role, name, address
    Map<Long, Map<Role, List<Address>>> read(String statement, Object value) {
        var all = new HashMap<Long, Map<Role, List<Address>>>();
        sql.each(
                statement,
                row -> put(all, row.getLong(1), row.getInt(2), new Address(row.getString(3), row.getString(4))),
                value);
        return all;
    }

    private static void put(Map<Long, Map<Role, List<Address>>> all, long message, int role, Address address) {
        all.computeIfAbsent(message, _ -> new EnumMap<>(Role.class))
                .computeIfAbsent(ROLES.get(role), _ -> new ArrayList<>(1))
                .add(address);
    }

    /// What a person is looked up by: name and address in lower case.
    static String folded(Address address) {
        return (address.name() + " <" + address.address() + ">").toLowerCase(Locale.ROOT);
    }
}
