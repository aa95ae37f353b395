package intercept.session;

import intercept.analysis.CopyCheck;
import intercept.evidence.CaseJson;
import intercept.evidence.CaseJsonException;
import intercept.model.CaseDescription;
import intercept.model.Severity;
import intercept.model.Standing;
import intercept.store.AddressTable;
import intercept.store.Db;
import intercept.store.MetaTable;
import intercept.store.Sql;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The parties of the case as it is now, read again when something changed that they depend on.
final class KnownParties {

    private record Now(CaseDescription description, Parties parties) {}

    private final Db db;
    private final AtomicReference<Optional<Now>> now = new AtomicReference<>(Optional.empty());

    KnownParties(Db db) {
        this.db = db;
    }

    Parties now() {
        return current().parties();
    }

    CaseDescription description() {
        return current().description();
    }

    void forget() {
        now.set(Optional.empty());
    }

    private Now current() {
        var known = now.get();
        if (known.isPresent()) {
            return known.get();
        }
        var fresh = db.read(KnownParties::read);
        now.set(Optional.of(fresh));
        return fresh;
    }

    private static Now read(Sql sql) {
        var description = description(sql);
        var suspects = new ArrayList<>(new AddressTable(sql).authors(Standing.DISPUTED));
        suspects.addAll(new AddressTable(sql).diversions(Severity.HIGH));
        var copies = new CopyCheck(description);
        new AddressTable(sql)
                .copied(Standing.DISPUTED).stream().filter(copies::isFake).forEach(suspects::add);
        return new Now(description, new Parties(description, suspects));
    }

    private static CaseDescription description(Sql sql) {
        var stored = new MetaTable(sql).get(MetaTable.Key.DESCRIPTION);
        try {
            return stored.isEmpty()
                    ? CaseDescription.EMPTY
                    : CaseJson.read(stored.get().getBytes(StandardCharsets.UTF_8));
        } catch (CaseJsonException e) {
            throw new IllegalStateException(e);
        }
    }
}
