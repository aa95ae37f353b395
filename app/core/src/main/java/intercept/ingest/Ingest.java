package intercept.ingest;

import intercept.evidence.CaseFolderFile;
import intercept.evidence.CaseJson;
import intercept.evidence.CaseJsonException;
import intercept.evidence.FolderWalk;
import intercept.evidence.Recogniser;
import intercept.model.CaseDescription;
import intercept.model.EvidenceKind;
import intercept.progress.Progress;
import intercept.store.AddressTable;
import intercept.store.CustodyTable;
import intercept.store.Db;
import intercept.store.MetaTable;
import intercept.store.OccurrenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Takes folders and files into a case: walk, recognise, hash, take apart, store. Readers work in parallel, one
/// writer stores their results in the order of the paths. Stopped half way, the case holds whole files only, and the
/// next run goes on where this one stopped.
public final class Ingest {

    private final Db db;
    private final Clock clock;
    private final FileReader reader = new FileReader();

    public Ingest(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Takes in one folder or file.
    ///
    /// @return what was done, also when it was stopped
    /// @throws CaseJsonException if the folder brings a case.json that cannot be understood; nothing is taken in
    /// @throws IOException if there is no such folder
    public Tally take(Path source, Progress progress) throws CaseJsonException, IOException {
        var description = describe(source);
        try (var batches = new Batches(db, clock, source.toRealPath().toString())) {
            return take(source, description.custodians(), batches, progress);
        }
    }

    private Tally take(Path source, Map<String, String> custodians, Batches batches, Progress progress)
            throws IOException {
        FolderWalk.Found found;
        try {
            progress.step(0, 0, source.toString());
            found = FolderWalk.walk(source, custodians, db::owns);
        } catch (InterruptedException _) {
            return batches.tally(false);
        }
        try (var workers = new InOrder()) {
            var fresh =
                    found.files().stream().filter(file -> !batches.knows(file)).toList();
            batches.start(found.files().size() + found.unreachable().size());
            progress.step(batches.seen(), batches.total(), source.toString());
            workers.run(fresh.iterator(), Ingest::weight, reader::read, taken -> {
                batches.write(taken);
                progress.step(batches.seen(), batches.total(), taken.file().path());
            });
            found.unreachable().forEach(batches::write);
            batches.commit();
            return batches.tally(true);
        } catch (InterruptedException _) {
            batches.commit();
            return batches.tally(false);
        }
    }

    private static long weight(CaseFolderFile file) {
        return file.size() > FileReader.LARGE ? Recogniser.HEAD : file.size();
    }

    /// What is known of the case: what the case file says, else what a case.json says that comes along.
    private CaseDescription describe(Path source) throws CaseJsonException, IOException {
        var stored = db.read(sql -> new MetaTable(sql).get(MetaTable.Key.DESCRIPTION));
        if (stored.isPresent()) {
            return CaseJson.read(stored.get().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        var file = source.resolve(Recogniser.CASE_JSON);
        if (!Files.isRegularFile(file)) {
            return CaseDescription.EMPTY;
        }
        var description = CaseJson.read(Files.readAllBytes(file));
        var text = new String(CaseJson.write(description), java.nio.charset.StandardCharsets.UTF_8);
        db.write(sql -> {
            new MetaTable(sql).put(MetaTable.Key.DESCRIPTION, text);
            return text;
        });
        return description;
    }

    /// The writer's side: transactions that are neither so small that the search index falls to pieces nor so long
    /// that the analyst waits.
    private static final class Batches implements AutoCloseable {

        private static final int MOST_FILES = 10_000;
        private static final long MOST_BYTES = 256L << 20;
        private static final long MOST_MILLIS = 4_000;

        private final Db db;
        private final Clock clock;
        private final long source;
        private final Map<String, OccurrenceTable.Known> known;
        private final AddressTable.Rows addressRows = new AddressTable.Rows();
        private @org.jspecify.annotations.Nullable Batch batch;
        private long total;
        private long seen;
        private long added;
        private long unchanged;
        private long mails;
        private long unreadable;

        Batches(Db db, Clock clock, String source) {
            this.db = db;
            this.clock = clock;
            this.source = db.write(sql -> new OccurrenceTable(sql).source(source));
            known = db.read(sql -> new OccurrenceTable(sql).known(this.source));
        }

        /// Whether the file is as it was when it was taken in: then it is not read again.
        boolean knows(CaseFolderFile file) {
            var before = known.get(file.path());
            if (before == null || before.size() != file.size() || before.modified() != file.modified()) {
                return false;
            }
            seen++;
            unchanged++;
            unreadable += before.unread() ? 1 : 0;
            return true;
        }

        void start(long files) {
            total = files;
        }

        long seen() {
            return seen;
        }

        long total() {
            return total;
        }

        void write(Taken taken) {
            var current = current();
            count(current.writer.write(taken));
            mails += taken.mail().isPresent() ? 1 : 0;
            unreadable += taken.reason().isPresent() ? 1 : 0;
            current.files++;
            current.bytes += taken.file().size();
            if (current.files >= MOST_FILES
                    || current.bytes >= MOST_BYTES
                    || clock.millis() - current.started >= MOST_MILLIS) {
                commit();
            }
        }

        void write(FolderWalk.Unreachable met) {
            count(current().writer.writeUnread(met.file(), EvidenceKind.UNKNOWN, met.reason()));
            unreadable++;
        }

        private void count(CaseWriter.Outcome outcome) {
            seen++;
            switch (outcome) {
                case ADDED -> added++;
                case KNOWN -> unchanged++;
            }
        }

        private Batch current() {
            var current = batch;
            if (current == null) {
                current = new Batch();
                batch = current;
            }
            return current;
        }

        void commit() {
            var current = batch;
            if (current != null) {
                batch = null;
                current.commit();
            }
        }

        Tally tally(boolean finished) {
            return new Tally(seen, added, unchanged, mails, unreadable, finished);
        }

        /// Takes back what was not committed: something went wrong.
        @Override
        public void close() {
            var current = batch;
            if (current != null) {
                current.transaction.close();
            }
        }

        private final class Batch {

            private final Db.Transaction transaction = db.transaction();
            private final OccurrenceTable occurrences = new OccurrenceTable(transaction.sql());
            private final long last = occurrences.last();
            private final CaseWriter writer = new CaseWriter(transaction.sql(), addressRows, source, clock.instant());
            private final long started = clock.millis();
            private int files;
            private long bytes;

            void commit() {
                try (transaction) {
                    long now = occurrences.last();
                    if (now > last) {
                        var detail =
                                List.of(Long.toString(last + 1), Long.toString(now), occurrences.digest(last + 1, now));
                        new CustodyTable(transaction.sql())
                                .add(
                                        clock.instant(),
                                        CustodyTable.user(),
                                        CustodyTable.ADDED,
                                        String.join(" ", detail));
                    }
                    transaction.commit();
                }
            }
        }
    }
}
