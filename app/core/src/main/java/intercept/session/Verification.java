package intercept.session;

import intercept.progress.Progress;
import intercept.store.ContentTable;
import intercept.store.CustodyTable;
import intercept.store.Db;
import intercept.store.EvidenceTable;
import intercept.store.Hashes;
import intercept.store.MetaTable;
import intercept.store.OccurrenceTable;
import intercept.store.OriginalTable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Re-hashes what the case holds and checks the custody log.
record Verification(Db db, Clock clock) {

    /// How the log is named among the paths that changed.
    static final String LOG = "custody log, entry";

    List<String> run(Progress progress) throws InterruptedException {
        var changed = new ArrayList<String>();
        var all = db.read(sql -> new EvidenceTable(sql).all());
        for (int i = 0; i < all.size(); i++) {
            var evidence = all.get(i);
            progress.step(i, all.size(), evidence.sha256());
            if (!hash(evidence.id()).equals(evidence.sha256())) {
                changed.addAll(db.read(sql -> new OccurrenceTable(sql).paths(evidence.id())));
            }
        }
        db.read(sql -> new CustodyTable(sql).broken()).forEach(entry -> changed.add(LOG + " " + entry.id()));
        db.read(this::registerChanges).forEach(entry -> changed.add(LOG + " " + entry));
        if (changed.stream().noneMatch(name -> name.startsWith(LOG))) {
            changed.addAll(db.read(this::withoutEntry));
        }
        changed.addAll(db.read(sql -> new ContentTable(sql).changed()));
        if (changed.isEmpty()) {
            note();
        }
        progress.step(all.size(), all.size(), "");
        return changed.stream().distinct().sorted().toList();
    }

    private String hash(long evidence) {
        var digest = Hashes.sha256();
        db.read(sql -> {
            new OriginalTable(sql).each(evidence, digest::update);
            return evidence;
        });
        return Hashes.text(digest.digest());
    }

    /// Entries whose files are no longer registered as they were when they were taken in.
    private List<Long> registerChanges(intercept.store.Sql sql) {
        var occurrences = new OccurrenceTable(sql);
        return new CustodyTable(sql)
                .entries().stream()
                        .filter(entry -> entry.what().equals(CustodyTable.ADDED))
                        .filter(entry -> CustodyTable.Added.of(entry)
                                .filter(added -> occurrences
                                        .digest(added.first(), added.last())
                                        .equals(added.digest()))
                                .isEmpty())
                        .map(CustodyTable.Entry::id)
                        .toList();
    }

    /// Files that no entry of the log stands for: the entry was taken out, or the file was put in past it.
    private List<String> withoutEntry(intercept.store.Sql sql) {
        var occurrences = new OccurrenceTable(sql);
        var paths = new ArrayList<String>();
        long next = 1;
        for (var entry : new CustodyTable(sql).entries()) {
            var added = CustodyTable.Added.of(entry);
            if (added.isPresent()) {
                paths.addAll(occurrences.pathsBetween(next, added.get().first() - 1));
                next = Math.max(next, added.get().last() + 1);
            }
        }
        paths.addAll(occurrences.pathsBetween(next, Long.MAX_VALUE));
        return paths;
    }

    private void note() {
        var now = clock.instant();
        db.write(sql -> {
            new CustodyTable(sql).add(now, CustodyTable.user(), CustodyTable.VERIFIED, "");
            new MetaTable(sql).put(MetaTable.Key.VERIFIED, now.toString());
            return now;
        });
    }
}
