package intercept.cli;

import intercept.analysis.FindingWords;
import intercept.model.Finding;
import intercept.model.Severity;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.FindingRow;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

/// What was found, for a person at a terminal of 80 columns.
final class HumanSummary {

    private static final int WIDTH = 78;
    private static final int MOST_FINDINGS = 20;
    private static final int MOST_UNREAD = 10;

    private final CaseSession session;
    private final Console console;
    private final PrintStream out;

    HumanSummary(CaseSession session, Console console) {
        this.session = session;
        this.console = console;
        out = console.out();
    }

    void print() throws CaseException {
        var summary = session.summary();
        if (!summary.title().isBlank()) {
            line(summary.title(), 0);
        }
        line(
                get(
                        "summary.read",
                        summary.files(),
                        summary.messages(),
                        summary.unread().size()),
                0);
        out.println();
        findings();
        if (!summary.unread().isEmpty()) {
            out.println();
            line(get("summary.unread", summary.unread().size()), 0);
            summary.unread().stream().limit(MOST_UNREAD).forEach(file -> {
                line(file.path(), 2);
                line(file.reason(), 4);
            });
            more(summary.unread().size() - MOST_UNREAD);
        }
        out.println();
        line(get("summary.case", session.file()), 0);
    }

    private void findings() throws CaseException {
        var standing = session.findings().stream()
                .filter(row -> row.status() != Finding.Status.DISMISSED)
                .sorted(Comparator.comparing(row -> row.finding().severity()))
                .toList();
        if (standing.isEmpty()) {
            line(get("summary.nothing"), 0);
            return;
        }
        line(get("summary.findings", standing.size()), 0);
        print(standing);
        more(standing.size() - MOST_FINDINGS);
        out.println();
        line(get("verdict"), 0);
    }

    private void print(List<FindingRow> rows) {
        var words = new FindingWords(console.language());
        Severity last = null;
        for (var row : rows.subList(0, Math.min(MOST_FINDINGS, rows.size()))) {
            if (row.finding().severity() != last) {
                last = row.finding().severity();
                line(get("severity." + last), 0);
            }
            line(row.finding().rule() + "  " + words.sentence(row.finding()), 2);
        }
    }

    private void more(int rest) {
        if (rest > 0) {
            line(get("summary.more", rest), 2);
        }
    }

    private String get(String key, Object... arguments) {
        return console.words().get(key, arguments);
    }

    /// Evidence cannot move the cursor of the terminal.
    private void line(String text, int indent) {
        Wrapping.lines(text.replaceAll("\\p{C}", " "), indent, WIDTH).forEach(out::println);
    }
}
