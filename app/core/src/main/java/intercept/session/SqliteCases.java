package intercept.session;

import intercept.analysis.Rule;
import intercept.analysis.rules.RuleCatalogue;
import intercept.store.CustodyTable;
import intercept.store.Db;
import intercept.store.StoreFailure;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Cases in case files.
public final class SqliteCases implements Cases {

    private final List<Rule> rules;
    private final Clock clock;

    /// With every rule of the program and the time of this machine.
    public SqliteCases() {
        this(RuleCatalogue.ALL, Clock.systemUTC());
    }

    public SqliteCases(List<Rule> rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public CaseSession open(Path file) throws CaseException {
        try {
            return new SqliteSession(file, Db.open(file), rules, clock);
        } catch (StoreFailure e) {
            throw Trouble.opening(file, e);
        }
    }

    @Override
    public CaseSession openOrCreate(Path file) throws CaseException {
        try {
            var db = Db.openOrCreate(file);
            if (db.read(sql -> new CustodyTable(sql).entries().isEmpty())) {
                db.write(sql -> {
                    new CustodyTable(sql).add(clock.instant(), CustodyTable.user(), CustodyTable.CREATED, "");
                    return file;
                });
            }
            return new SqliteSession(file, db, rules, clock);
        } catch (StoreFailure e) {
            throw Trouble.opening(file, e);
        }
    }
}
