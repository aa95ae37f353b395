package intercept.session;

import intercept.model.Copy;
import intercept.model.PartyKind;
import intercept.progress.Progress;
import intercept.report.ReportFacts;
import intercept.report.ReportFacts.AccountFact;
import intercept.report.ReportFacts.FileFact;
import intercept.report.ReportFacts.FindingFact;
import intercept.report.ReportFacts.Holder;
import intercept.report.ReportFacts.MessageFact;
import intercept.report.ReportFacts.Proof;
import intercept.report.ReportFacts.UnreadFact;
import intercept.report.ReportOptions;
import intercept.report.ReportPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prints a case: gathers the facts from the other doors of a session and hands them to the report.
public final class Reports implements CaseReport {

    private static final Comparator<MessageFact> OLDEST_FIRST = Comparator.comparing((MessageFact message) ->
                    message.date().map(OffsetDateTime::toInstant).orElse(Instant.MAX))
            .thenComparingLong(MessageFact::number);

    private final String program;
    private final CaseSession session;
    private final InstantSource clock;
    private final ReportPrinter printer = ReportPrinter.ofThisMachine();

    /// @param program name and version, as the report's last page prints it
    /// @param clock says when a report is made
    public Reports(String program, CaseSession session, InstantSource clock) {
        this.program = program;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void writeReport(Path out, ReportOptions options, Progress progress)
            throws CaseException, InterruptedException {
        progress.step(0, 2, out.getFileName().toString());
        var facts = facts(progress);
        progress.step(1, 2, out.getFileName().toString());
        try {
            printer.write(facts, options, clock.instant(), out);
        } catch (IOException e) {
            throw new CaseException(
                    CaseException.Kind.FAILED,
                    "The report could not be written to %s. The case is unchanged. Choose another folder, or free space on the disk."
                            .formatted(out),
                    e);
        }
        progress.step(2, 2, out.getFileName().toString());
    }

    @Override
    public List<byte[]> reportPages(ReportOptions options, int dpi, Progress progress)
            throws CaseException, InterruptedException {
        try {
            return printer.pages(facts(progress), options, clock.instant(), dpi, progress);
        } catch (IOException e) {
            throw new CaseException(
                    CaseException.Kind.FAILED, "The pages of the report could not be drawn. The case is unchanged.", e);
        }
    }

    /// What the report says, as the case stands now.
    public ReportFacts facts(Progress progress) throws CaseException, InterruptedException {
        var now = session.summary();
        var rows = session.findings();
        return new ReportFacts(
                program,
                now.title(),
                now.description(),
                session.files().stream()
                        .map(file -> new FileFact(
                                file.path(), file.custodian(), file.kind(), file.sha256(), file.size(), file.added()))
                        .toList(),
                now.unread().stream()
                        .map(file -> new UnreadFact(file.path(), file.sha256(), file.reason()))
                        .toList(),
                now.messages(),
                findings(rows),
                named(rows),
                session.accounts().stream().map(Reports::account).toList(),
                new ReportedInvoices(session.invoices()).read(progress),
                now.notLooked().stream()
                        .map(rule -> new ReportFacts.NotLooked(rule.rule(), rule.missing()))
                        .toList(),
                now.verified());
    }

    private List<FindingFact> findings(List<FindingRow> rows) throws CaseException {
        var facts = new ArrayList<FindingFact>(rows.size());
        for (var row : rows) {
            var proofs = new ArrayList<Proof>(row.places().size());
            for (var place : row.places()) {
                proofs.add(proof(place));
            }
            facts.add(new FindingFact(row.finding(), row.how(), row.status(), row.reason(), row.note(), proofs));
        }
        return facts;
    }

    private Proof proof(FindingRow.Place place) throws CaseException {
        var span = session.locate(place.evidence());
        return new Proof(place.evidence(), place.messageNumber(), span.sha256(), Optional.of(span.at()), span.exact());
    }

    private List<MessageFact> named(List<FindingRow> rows) throws CaseException {
        var ids = rows.stream()
                .flatMap(row -> row.places().stream())
                .map(place -> place.evidence().message())
                .distinct()
                .toList();
        return session.facts(ids).stream()
                .map(Reports::message)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static MessageFact message(MessageFacts facts) {
        var row = facts.row();
        var kinds = new HashMap<String, PartyKind>();
        row.custodians().forEach(holder -> kinds.put(holder.custodian(), holder.kind()));
        return new MessageFact(
                row.id(),
                row.number(),
                facts.message().sha256(),
                facts.message().messageId(),
                row.date(),
                row.from(),
                row.fromKind(),
                facts.message().to(),
                facts.message().cc(),
                row.subject(),
                row.standing(),
                facts.copies().stream().map(copy -> holder(copy, kinds)).toList());
    }

    private static Holder holder(Copy copy, Map<String, PartyKind> kinds) {
        return new Holder(copy.custodian(), kinds.getOrDefault(copy.custodian(), PartyKind.UNKNOWN), copy.path());
    }

    private static AccountFact account(AccountRow row) {
        return new AccountFact(
                row.account(),
                row.known(),
                row.seen().stream()
                        .map(AccountRow.Seen::messageNumber)
                        .distinct()
                        .toList());
    }
}
