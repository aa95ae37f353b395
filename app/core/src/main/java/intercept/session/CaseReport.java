package intercept.session;

import intercept.progress.Progress;
import intercept.report.ReportOptions;
import java.nio.file.Path;
import java.util.List;

/// The printed answer.
public interface CaseReport {

    /// Writes the report; the file name's ending, .pdf or .html, says as what.
    void writeReport(Path out, ReportOptions options, Progress progress) throws CaseException, InterruptedException;

    /// The real pages as PNG pictures, for a preview.
    ///
    /// @param dpi dots an inch
    List<byte[]> reportPages(ReportOptions options, int dpi, Progress progress)
            throws CaseException, InterruptedException;
}
