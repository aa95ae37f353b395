package intercept.session;

import intercept.progress.Progress;
import java.nio.file.Path;
import java.util.List;

/// An open case. Every call blocks until it is done; calls may come from any thread. Long ones take a [Progress] and
/// can be stopped: what was done until then is kept and the case stays consistent. A case file that cannot be read or
/// written is a [CaseException] from every call; what else is thrown is a mistake of the program.
public interface CaseSession extends CaseMessages, CaseFindings, CaseTimeline, CaseAccounts, CaseReport, AutoCloseable {

    Path file();

    CaseSummary summary() throws CaseException;

    /// The PDF files, and how they compare.
    CaseInvoices invoices();

    /// The evidence register, by path.
    List<EvidenceFile> files() throws CaseException;

    /// Takes in folders and files. What the case already has is not taken again.
    IngestReport addEvidence(List<Path> sources, Progress progress) throws CaseException, InterruptedException;

    /// Runs every rule on the case as it is now. The analyst's decisions on findings that are found again stay.
    void analyze(Progress progress) throws CaseException, InterruptedException;

    /// Re-hashes every original. Returns the paths whose bytes changed; empty when all hold.
    List<String> verify(Progress progress) throws CaseException, InterruptedException;

    @Override
    void close() throws CaseException;
}
