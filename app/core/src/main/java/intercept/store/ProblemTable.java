package intercept.store;

import intercept.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was odd about a mail and did not stop the work.
public final class ProblemTable {

    private static final String ADD = """
            insert into problem (message, position, code, text)
            values (?, ?, ?, ?)
            """;

    private static final String REMOVE = """
            delete from problem where message = ?
            """;

    private static final String OF = """
            select code, text
            from problem
            where message = ?
            order by position
            """;

    private static final String ALL = """
            select message, code, text
            from problem
            order by message, position
            """;

    private final Sql sql;

    public ProblemTable(Sql sql) {
        this.sql = sql;
    }

    public void add(long message, List<Problem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            sql.run(ADD, message, i, problems.get(i).code(), problems.get(i).text());
        }
    }

    public void remove(long message) {
        sql.run(REMOVE, message);
    }

    List<Problem> of(long message) {
        return sql.list(OF, row -> new Problem(row.getString(1), row.getString(2)), message);
    }

    Map<Long, List<Problem>> all() {
        var all = new HashMap<Long, List<Problem>>();
        sql.each(
                ALL,
                row -> all.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>(1))
                        .add(new Problem(row.getString(2), row.getString(3))));
        return all;
    }
}
