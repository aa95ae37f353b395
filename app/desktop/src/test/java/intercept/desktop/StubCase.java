package intercept.desktop;

import intercept.model.Address;
import intercept.model.ByteRange;
import intercept.model.CaseDescription;
import intercept.model.CaseDescription.Payment;
import intercept.model.Evidence;
import intercept.model.EvidenceKind;
import intercept.model.Finding.Status;
import intercept.model.Party;
import intercept.model.PartyKind;
import intercept.model.Person;
import intercept.model.Severity;
import intercept.model.Side;
import intercept.model.Standing;
import intercept.progress.Progress;
import intercept.report.ReportOptions;
import intercept.session.CaseInvoices;
import intercept.session.CaseSession;
import intercept.session.CaseSummary;
import intercept.session.EvidenceFile;
import intercept.session.Examination;
import intercept.session.FindingRow;
import intercept.session.IngestReport;
import intercept.session.MessageDetail;
import intercept.session.MessageQuery;
import intercept.session.MessageRow;
import intercept.session.Span;
import intercept.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The founding case, invented: forty mails, seven findings, in memory. It remembers what a test does to it.
public final class StubCase implements CaseSession {

    /// Row ids that tests name: the genuine reminder and its altered twin.
    public static final long REMINDER = StubMails.REMINDER;

    public static final long TWIN = StubMails.TWIN;

    private final List<StubMail> mails;
    private final CaseInvoices invoices;
    private final List<FindingRow> findings;
    private final List<Path> added = new ArrayList<>();
    private final Map<Long, Standing> standings = new HashMap<>();

    public StubCase() {
        this(new StubInvoices());
    }

    /// With these PDF files.
    public StubCase(CaseInvoices invoices) {
        this(StubMails.all(), invoices);
    }

    private StubCase(List<StubMail> mails, CaseInvoices invoices) {
        this.mails = mails;
        this.invoices = invoices;
        this.findings = new ArrayList<>(mails.isEmpty() ? List.of() : new StubFindings(mails).all());
    }

    /// With one finding alone: a file that lies in the case folder by itself was altered.
    public static StubCase ofSavedFiles() {
        var saved = new StubCase();
        saved.findings.clear();
        saved.findings.add(StubFindings.ofSavedFiles());
        return saved;
    }

    /// A case that nothing was added to yet.
    public static StubCase empty() {
        return new StubCase(List.of(), new NoInvoices());
    }

    /// What was handed to [#addEvidence], in order.
    public List<Path> added() {
        return List.copyOf(added);
    }

    @Override
    public Path file() {
        return Path.of("reminder-fraud.intercept");
    }

    @Override
    public CaseInvoices invoices() {
        return invoices;
    }

    @Override
    public CaseSummary summary() {
        var severities = new EnumMap<Severity, Long>(Severity.class);
        findings.stream()
                .filter(row -> row.status() != Status.DISMISSED)
                .forEach(row -> severities.merge(row.finding().severity(), 1L, Long::sum));
        var times = mails.stream()
                .flatMap(mail -> mail.message().at().stream())
                .sorted()
                .toList();
        long looked =
                findings.stream().filter(row -> row.status() != Status.PROPOSED).count();
        return new CaseSummary(
                "Reminder fraud, INV-1042",
                description(),
                mails.size() + 6L,
                Map.of(EvidenceKind.EML, (long) mails.size(), EvidenceKind.PDF, 5L),
                mails.size(),
                mails.isEmpty()
                        ? List.of()
                        : List.of(
                                new CaseSummary.Unreadable(
                                        "bob/Inbox/broken.eml", "00ff", "The file ends in its header."),
                                new CaseSummary.Unreadable("alice/old.pst", "11ff", "Mail stores are not read yet.")),
                severities,
                looked,
                List.of(),
                times.stream().findFirst(),
                times.stream().reduce((_, later) -> later),
                Optional.of(Instant.parse("2026-08-07T08:42:00Z")));
    }

    @Override
    public List<EvidenceFile> files() {
        return mails.stream()
                .map(mail -> new EvidenceFile(
                        mail.copies().getFirst().path(),
                        mail.copies().getFirst().custodian(),
                        EvidenceKind.EML,
                        mail.sha256(),
                        mail.bytes().length,
                        Instant.parse("2026-08-07T08:40:00Z")))
                .toList();
    }

    @Override
    public IngestReport addEvidence(List<Path> sources, Progress progress) throws InterruptedException {
        progress.step(0, sources.size(), "");
        added.addAll(sources);
        progress.step(sources.size(), sources.size(), "");
        return new IngestReport(sources.size(), sources.size(), 0, sources.size(), 0, true);
    }

    @Override
    public void analyze(Progress progress) throws InterruptedException {
        progress.step(1, 1, "");
    }

    @Override
    public List<String> verify(Progress progress) throws InterruptedException {
        progress.step(1, 1, "");
        return List.of();
    }

    @Override
    public void close() {}

    @Override
    public long[] messageIds(MessageQuery query) {
        var order = comparator(query.order());
        return mails.stream()
                .filter(mail -> matches(mail, query))
                .map(this::row)
                .sorted(query.descending() ? order.reversed() : order)
                .mapToLong(MessageRow::id)
                .toArray();
    }

    @Override
    public List<MessageRow> rows(List<Long> ids) {
        return ids.stream().map(id -> row(mail(id))).toList();
    }

    @Override
    public MessageDetail message(long id) {
        var mail = mail(id);
        var pointing = pointing(id).map(FindingRow::id).toList();
        return new MessageDetail(
                row(mail), mail.message(), mail.headers(), mail.text(), mail.html(), mail.copies(), pointing);
    }

    @Override
    public Optional<Examination> examine(long id) {
        return Optional.empty();
    }

    @Override
    public PartyKind kind(Address address) {
        return kind(address.domain());
    }

    @Override
    public void stand(long message, Standing standing) {
        standings.put(message, standing);
    }

    @Override
    public byte[] bytes(String sha256) {
        return mails.stream()
                .filter(mail -> mail.sha256().equals(sha256))
                .findFirst()
                .map(StubMail::bytes)
                .orElseGet(() -> "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public List<FindingRow> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void confirm(long finding) {
        change(finding, row -> with(row, Status.CONFIRMED, "", row.note()));
    }

    @Override
    public void dismiss(long finding, String reason) {
        change(finding, row -> with(row, Status.DISMISSED, reason, row.note()));
    }

    @Override
    public void reopen(long finding) {
        change(finding, row -> with(row, Status.PROPOSED, "", row.note()));
    }

    @Override
    public void note(long finding, String text) {
        change(finding, row -> with(row, row.status(), row.reason(), text));
    }

    @Override
    public Span locate(Evidence evidence) {
        return switch (evidence) {
            case Evidence.HeaderField header ->
                new Span(header.ref(), header.at().orElseThrow(), true);
            case Evidence.BodyPassage body -> new Span(body.ref(), find(body.ref(), body.quote()), true);
            case Evidence.DocumentPassage document -> new Span(document.ref(), new ByteRange(0, 17), false);
            case Evidence.FilePassage file -> new Span(file.ref(), new ByteRange(0, 17), false);
            case Evidence.WholeMessage whole ->
                new Span(whole.ref(), new ByteRange(0, bytes(whole.ref()).length), true);
        };
    }

    @Override
    public Timeline timeline() {
        return new StubTimeline(mails, this::row).timeline();
    }

    @Override
    public void writeReport(Path out, ReportOptions options, Progress progress) throws InterruptedException {
        progress.step(1, 1, "");
    }

    @Override
    public List<byte[]> reportPages(ReportOptions options, int dpi, Progress progress) throws InterruptedException {
        progress.step(1, 1, "");
        return List.of(StubPage.png(1, dpi), StubPage.png(2, dpi));
    }

    private ByteRange find(String sha256, String quote) {
        var text = new String(bytes(sha256), StandardCharsets.UTF_8);
        int start = Math.max(0, text.indexOf(quote));
        int before = text.substring(0, start).getBytes(StandardCharsets.UTF_8).length;
        return new ByteRange(before, quote.getBytes(StandardCharsets.UTF_8).length);
    }

    private void change(long id, UnaryOperator<FindingRow> change) {
        findings.replaceAll(row -> row.id() == id ? change.apply(row) : row);
    }

    private static FindingRow with(FindingRow row, Status status, String reason, String note) {
        return new FindingRow(row.id(), row.finding(), row.question(), row.how(), status, reason, note, row.places());
    }

    private MessageRow row(StubMail mail) {
        var pointing = pointing(mail.id()).toList();
        return new MessageRow(
                mail.id(),
                mail.id(),
                mail.date(),
                mail.from(),
                mail.from().map(from -> kind(from.domain())).orElse(PartyKind.UNKNOWN),
                mail.to(),
                mail.to().stream().findFirst().map(to -> kind(to.domain())).orElse(PartyKind.UNKNOWN),
                mail.subject(),
                mail.holders().stream()
                        .map(holder -> new MessageRow.Holder(holder, kind(holder.substring(holder.indexOf('@') + 1))))
                        .toList(),
                standings.getOrDefault(mail.id(), mail.standing()),
                (int) mail.message().attachments().count(),
                pointing.size(),
                pointing.stream().map(row -> row.finding().severity()).min(Comparator.naturalOrder()));
    }

    private Stream<FindingRow> pointing(long message) {
        return findings.stream()
                .filter(row -> row.status() != Status.DISMISSED)
                .filter(row -> row.finding().evidence().stream()
                        .anyMatch(each -> each.mail().equals(Optional.of(message))));
    }

    private StubMail mail(long id) {
        return mails.get((int) id - 1);
    }

    /// Whose a domain is in this case.
    static PartyKind kind(String domain) {
        return switch (domain) {
            case "mycompany.example" -> PartyKind.SUPPLIER;
            case "customer.example", "tokyo-partner.example" -> PartyKind.CUSTOMER;
            case "forwarder.example", "carrier.example" -> PartyKind.THIRD_PARTY;
            case "freemail.example", "mycompany-mail.example" -> PartyKind.IMPOSTOR;
            default -> PartyKind.UNKNOWN;
        };
    }

    private boolean matches(StubMail mail, MessageQuery query) {
        var row = row(mail);
        var people = Stream.concat(mail.from().stream(), Stream.concat(mail.to().stream(), mail.cc().stream()))
                .map(address -> address.display().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        var everything = (mail.subject() + " " + mail.text() + " " + people).toLowerCase(Locale.ROOT);
        return everything.contains(query.text().toLowerCase(Locale.ROOT))
                && people.contains(query.person().toLowerCase(Locale.ROOT))
                && query.standing().map(row.standing()::equals).orElse(true)
                && (!query.withAttachment() || row.attachments() > 0)
                && (!query.withFinding() || row.findings() > 0)
                && query.from()
                        .map(from -> mail.message()
                                .at()
                                .map(at -> !at.isBefore(from))
                                .orElse(false))
                        .orElse(true)
                && query.to()
                        .map(to ->
                                mail.message().at().map(at -> at.isBefore(to)).orElse(false))
                        .orElse(true);
    }

    private static Comparator<MessageRow> comparator(MessageQuery.Order order) {
        Comparator<MessageRow> by = switch (order) {
            case DATE ->
                Comparator.comparing(row ->
                        row.date().map(date -> date.toInstant().toEpochMilli()).orElse(Long.MAX_VALUE));
            case FROM ->
                Comparator.comparing(row -> row.from()
                        .map(from -> from.address().toLowerCase(Locale.ROOT))
                        .orElse(""));
            case SUBJECT -> Comparator.comparing(MessageRow::subject);
            case FINDINGS -> Comparator.comparingInt(MessageRow::findings);
        };
        return by.thenComparingLong(MessageRow::id);
    }

    private static CaseDescription description() {
        var supplier = new Party(
                "My Company NV",
                Side.SUPPLIER,
                List.of("mycompany.example"),
                Optional.empty(),
                List.of("BE68539007547034"),
                List.of(
                        new Person("Alice Smith", List.of("alice.smith@mycompany.example"), Optional.empty()),
                        new Person("Peter Janssens", List.of("peter.janssens@mycompany.example"), Optional.empty())));
        var customer = new Party(
                "Customer Inc.",
                Side.CUSTOMER,
                List.of("customer.example"),
                Optional.empty(),
                List.of(),
                List.of(new Person("Bob Brown", List.of("bob.brown@customer.example"), Optional.empty())));
        var other = new Party(
                "Tokyo Partner",
                Side.CUSTOMER,
                List.of("tokyo-partner.example"),
                Optional.empty(),
                List.of(),
                List.of());
        return new CaseDescription(
                "Reminder fraud, INV-1042",
                List.of(supplier, customer, other),
                Map.of("alice", "alice.smith@mycompany.example", "bob", "bob.brown@customer.example"),
                List.of("mx1.customer.example"),
                List.of(),
                List.of("<m25@mycompany.example>"),
                List.of(),
                List.of(),
                List.of(new Payment(
                        "INV-1042",
                        "17450.00",
                        "EUR",
                        "LT121000011101001000",
                        Optional.of(Instant.parse("2026-08-06T14:20:00Z")))));
    }
}
