package intercept.session;

import intercept.analysis.Rule;
import intercept.dns.RecordedDns;
import intercept.evidence.CaseJsonException;
import intercept.ingest.DocumentFactsRun;
import intercept.ingest.Ingest;
import intercept.ingest.PartBytes;
import intercept.ingest.PaymentFacts;
import intercept.ingest.Tally;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.Finding;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.model.Standing;
import intercept.progress.Progress;
import intercept.report.ReportOptions;
import intercept.store.BodyTable;
import intercept.store.Db;
import intercept.store.FindingTable;
import intercept.store.MessageFinder;
import intercept.store.MessageLines;
import intercept.store.MessageTable;
import intercept.store.OccurrenceTable;
import intercept.store.Sql;
import intercept.timeline.Timeline;
import intercept.words.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A case in a case file. Reads go side by side; work that changes the case waits for its turn.
final class SqliteSession implements CaseSession {

    private final Path file;
    private final Db db;
    private final Door door;
    private final Clock clock;
    private final PartBytes parts;
    private final KnownParties parties;
    private final RuleRun rules;
    private final StoredInvoices invoices;
    private final List<Reports> reports = new ArrayList<>(1);
    private final ReentrantLock working = new ReentrantLock();

    SqliteSession(Path file, Db db, List<Rule> rules, Clock clock) {
        this.file = file;
        this.db = db;
        this.clock = clock;
        parts = new PartBytes(db);
        parties = new KnownParties(db);
        door = new Door(file, db);
        invoices = new StoredInvoices(door, db, parties);
        this.rules = new RuleRun(db, rules, parties, invoices);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public CaseSummary summary() throws CaseException {
        return door.read(sql -> new Figures(sql, file, parties.description()).summary());
    }

    @Override
    public CaseInvoices invoices() {
        return invoices;
    }

    @Override
    public List<EvidenceFile> files() throws CaseException {
        return door.read(sql -> new OccurrenceTable(sql)
                .files().stream()
                        .map(line -> new EvidenceFile(
                                line.path(), line.custodian(), line.kind(), line.sha256(), line.size(), line.added()))
                        .toList());
    }

    @Override
    public IngestReport addEvidence(List<Path> sources, Progress progress) throws CaseException, InterruptedException {
        return alone(() -> {
            var tally = Tally.NOTHING;
            for (var source : sources) {
                if (tally.finished()) {
                    tally = tally.and(take(source, progress));
                }
            }
            parties.forget();
            if (tally.finished()) {
                tally = finish(tally, progress);
            }
            db.fold();
            return new IngestReport(
                    tally.seen(), tally.added(), tally.known(), tally.mails(), tally.unreadable(), tally.finished());
        });
    }

    private Tally take(Path source, Progress progress) throws CaseException {
        try {
            return new Ingest(db, clock).take(source, progress);
        } catch (CaseJsonException e) {
            throw Trouble.description(source, e);
        } catch (IOException e) {
            throw Trouble.source(source, e);
        }
    }

    /// What makes single mails a case. Stopped here, the mails are in and the rest is done by the next run.
    private Tally finish(Tally tally, Progress progress) {
        try {
            rules.settle();
            readDocuments(progress);
            return tally;
        } catch (InterruptedException _) {
            return tally.and(Tally.STOPPED);
        }
    }

    private void readDocuments(Progress progress) throws InterruptedException {
        new PaymentFacts(db).read(progress);
        new DocumentFactsRun(db).read(progress);
    }

    @Override
    public void analyze(Progress progress) throws CaseException, InterruptedException {
        alone(() -> {
            readDocuments(progress);
            rules.run(progress);
            db.fold();
            return Optional.empty();
        });
    }

    @Override
    public List<String> verify(Progress progress) throws CaseException, InterruptedException {
        return alone(() -> new Verification(db, clock).run(progress));
    }

    @Override
    public long[] messageIds(MessageQuery query) throws CaseException {
        return door.read(sql -> {
            var finder = new MessageFinder(sql)
                    .text(query.text())
                    .person(query.person())
                    .standing(query.standing())
                    .between(query.from(), query.to())
                    .thread(query.thread());
            if (query.withAttachment()) {
                finder.withAttachment();
            }
            if (query.withFinding()) {
                finder.withFinding();
            }
            var order = switch (query.order()) {
                case DATE -> MessageFinder.Order.DATE;
                case FROM -> MessageFinder.Order.FROM;
                case SUBJECT -> MessageFinder.Order.SUBJECT;
                case FINDINGS -> MessageFinder.Order.FINDINGS;
            };
            return query.descending() ? finder.descending(order) : finder.ascending(order);
        });
    }

    @Override
    public List<MessageRow> rows(List<Long> ids) throws CaseException {
        return door.read(sql -> rows(sql, ids));
    }

    private List<MessageRow> rows(Sql sql, List<Long> ids) {
        var known = parties.now();
        return new MessageLines(sql)
                .lines(ids).stream().map(line -> row(line, known)).toList();
    }

    private static MessageRow row(MessageLines.Line line, Parties known) {
        return new MessageRow(
                line.id(),
                line.id(),
                line.date(),
                line.from(),
                line.from().map(known::kind).orElse(PartyKind.UNKNOWN),
                line.to(),
                line.to().stream().findFirst().map(known::kind).orElse(PartyKind.UNKNOWN),
                line.subject(),
                line.custodians().stream()
                        .map(custodian -> new MessageRow.Holder(custodian, known.kind(custodian)))
                        .toList(),
                line.standing(),
                line.attachments(),
                line.findings(),
                line.worst());
    }

    @Override
    public MessageDetail message(long id) throws CaseException {
        return door.pass(() -> detail(id));
    }

    private MessageDetail detail(long id) {
        record Stored(MessageFacts facts, String text, List<Long> findings) {}
        var stored = db.read(sql -> new Stored(
                facts(sql, List.of(id)).stream().findFirst().orElseThrow(() -> noSuchMessage(id)),
                new BodyTable(sql).text(id),
                new FindingTable(sql).of(id)));
        var facts = stored.facts();
        var mail = parts.mail(facts.message());
        var followed = followedCopies(answers()).of(facts.message());
        return new MessageDetail(
                facts.row(),
                facts.message(),
                followed.map(copy -> copy.mail().headers()).orElse(List.of()),
                stored.text(),
                mail.flatMap(intercept.mail.ParsedMail::html),
                facts.copies(),
                stored.findings());
    }

    @Override
    public Optional<Examination> examine(long id) throws CaseException {
        return door.pass(() -> {
            var facts =
                    db.read(sql -> facts(sql, List.of(id)).stream().findFirst().orElseThrow(() -> noSuchMessage(id)));
            var answers = answers();
            return followedCopies(answers)
                    .of(facts.message())
                    .flatMap(copy -> parts.original(copy.sha256())
                            .map(original -> new Examination(
                                    copy.trace(),
                                    new Proofs(answers.get()).of(copy.mail(), original, copy.trace()),
                                    copy.claims())));
        });
    }

    private Once<RecordedDns> answers() {
        return new Once<>(() -> Answers.of(db, parts));
    }

    private FollowedCopies followedCopies(Once<RecordedDns> answers) {
        return new FollowedCopies(db, parts, new MailTraces(parties.description(), answers));
    }

    @Override
    public List<MessageFacts> facts(List<Long> ids) throws CaseException {
        return door.read(sql -> facts(sql, ids));
    }

    private List<MessageFacts> facts(Sql sql, List<Long> ids) {
        var rows = rows(sql, ids);
        var facts = new ArrayList<MessageFacts>(rows.size());
        for (var row : rows) {
            new MessageTable(sql)
                    .message(row.id())
                    .ifPresent(message ->
                            facts.add(new MessageFacts(row, message, new OccurrenceTable(sql).copies(row.id()))));
        }
        return facts;
    }

    @Override
    public List<Party> parties() throws CaseException {
        return door.pass(() -> parties.description().parties());
    }

    @Override
    public PartyKind kind(Address address) throws CaseException {
        return door.pass(() -> parties.now().kind(address));
    }

    private static NoSuchElementException noSuchMessage(long id) {
        return new NoSuchElementException("no message " + id);
    }

    @Override
    public void stand(long message, Standing standing) throws CaseException {
        // Whoever wrote a disputed mail is an impostor in his other mails too.
        decide(sql -> new MessageTable(sql).stand(message, standing));
    }

    @Override
    public byte[] bytes(String sha256) throws CaseException {
        return door.pass(() -> parts.bytes(sha256))
                .orElseThrow(() -> new NoSuchElementException("no bytes for " + sha256));
    }

    @Override
    public List<FindingRow> findings() throws CaseException {
        return door.read(sql -> {
            var found = new FindingTable(sql).all();
            var messages = found.stream()
                    .flatMap(row -> row.found().finding().evidence().stream())
                    .flatMap(evidence -> evidence.mail().stream())
                    .distinct()
                    .toList();
            Map<Long, String> subjects = new MessageLines(sql)
                    .lines(messages).stream()
                            .collect(Collectors.toMap(MessageLines.Line::id, MessageLines.Line::subject));
            return found.stream().map(row -> FindingRows.of(row, subjects)).toList();
        });
    }

    @Override
    public void confirm(long finding) throws CaseException {
        decide(finding, Finding.Status.CONFIRMED, "");
    }

    @Override
    public void dismiss(long finding, String reason) throws CaseException {
        decide(finding, Finding.Status.DISMISSED, reason);
    }

    @Override
    public void reopen(long finding) throws CaseException {
        decide(finding, Finding.Status.PROPOSED, "");
    }

    private void decide(long finding, Finding.Status status, String reason) throws CaseException {
        decide(sql -> new FindingTable(sql).decide(finding, status, reason));
    }

    /// Notes the analyst's word, and draws from it what each mail is taken for.
    private void decide(Consumer<Sql> change) throws CaseException {
        door.write(change);
        door.pass(() -> {
            rules.proposeStandings();
            return Optional.empty();
        });
    }

    @Override
    public void note(long finding, String text) throws CaseException {
        door.write(sql -> new FindingTable(sql).note(finding, text));
    }

    @Override
    public Span locate(Evidence evidence) throws CaseException {
        return door.pass(() -> new EvidencePlaces(db, parts).span(evidence));
    }

    @Override
    public Timeline timeline() throws CaseException {
        return door.pass(() -> new DatedMails(db, parties).timeline());
    }

    @Override
    public List<AccountRow> accounts() throws CaseException {
        return door.pass(() -> new SeenAccounts(new StoredFacts(db, parties.description())).rows());
    }

    @Override
    public void writeReport(Path out, ReportOptions options, Progress progress)
            throws CaseException, InterruptedException {
        reports().writeReport(out, options, progress);
    }

    @Override
    public List<byte[]> reportPages(ReportOptions options, int dpi, Progress progress)
            throws CaseException, InterruptedException {
        return reports().reportPages(options, dpi, progress);
    }

    /// Made when the first report is: it looks through the fonts of this machine.
    private Reports reports() {
        synchronized (reports) {
            if (reports.isEmpty()) {
                reports.add(new Reports(Program.NAME_AND_VERSION, this, clock));
            }
            return reports.getFirst();
        }
    }

    @Override
    public void close() throws CaseException {
        door.pass(() -> {
            db.close();
            return Optional.empty();
        });
    }

    /// Work that changes the case, one after the other.
    private <T> T alone(Door.Work<T, InterruptedException> work) throws CaseException, InterruptedException {
        working.lockInterruptibly();
        try {
            return door.pass(work);
        } finally {
            working.unlock();
        }
    }
}
