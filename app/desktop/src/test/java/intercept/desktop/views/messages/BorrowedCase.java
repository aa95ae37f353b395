package intercept.desktop.views.messages;

import intercept.desktop.StubCase;
import intercept.model.Address;
import intercept.model.Evidence;
import intercept.model.PartyKind;
import intercept.model.Standing;
import intercept.progress.Progress;
import intercept.report.ReportOptions;
import intercept.session.CaseException;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The invented case, of which a test changes what it is about.
class BorrowedCase implements CaseSession {

    final StubCase stub = new StubCase();

    @Override
    public Path file() {
        return stub.file();
    }

    @Override
    public CaseInvoices invoices() {
        return stub.invoices();
    }

    @Override
    public CaseSummary summary() {
        return stub.summary();
    }

    @Override
    public List<EvidenceFile> files() {
        return stub.files();
    }

    @Override
    public IngestReport addEvidence(List<Path> sources, Progress progress) throws InterruptedException {
        return stub.addEvidence(sources, progress);
    }

    @Override
    public void analyze(Progress progress) throws InterruptedException {
        stub.analyze(progress);
    }

    @Override
    public List<String> verify(Progress progress) throws InterruptedException {
        return stub.verify(progress);
    }

    @Override
    public void close() {}

    @Override
    public long[] messageIds(MessageQuery query) {
        return stub.messageIds(query);
    }

    @Override
    public List<MessageRow> rows(List<Long> ids) {
        return stub.rows(ids);
    }

    @Override
    public MessageDetail message(long id) {
        return stub.message(id);
    }

    @Override
    public Optional<Examination> examine(long id) throws CaseException {
        return stub.examine(id);
    }

    @Override
    public PartyKind kind(Address address) {
        return stub.kind(address);
    }

    @Override
    public void stand(long message, Standing standing) {
        stub.stand(message, standing);
    }

    @Override
    public byte[] bytes(String sha256) {
        return stub.bytes(sha256);
    }

    @Override
    public List<FindingRow> findings() {
        return stub.findings();
    }

    @Override
    public void confirm(long finding) {
        stub.confirm(finding);
    }

    @Override
    public void dismiss(long finding, String reason) {
        stub.dismiss(finding, reason);
    }

    @Override
    public void reopen(long finding) {
        stub.reopen(finding);
    }

    @Override
    public void note(long finding, String text) {
        stub.note(finding, text);
    }

    @Override
    public Span locate(Evidence evidence) {
        return stub.locate(evidence);
    }

    @Override
    public Timeline timeline() {
        return stub.timeline();
    }

    @Override
    public void writeReport(Path out, ReportOptions options, Progress progress) throws InterruptedException {
        stub.writeReport(out, options, progress);
    }

    @Override
    public List<byte[]> reportPages(ReportOptions options, int dpi, Progress progress) throws InterruptedException {
        return stub.reportPages(options, dpi, progress);
    }
}
