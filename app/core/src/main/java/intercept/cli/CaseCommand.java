package intercept.cli;

import intercept.report.ReportOptions;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import intercept.session.IngestReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What the commands share: the steps of the main job.
abstract class CaseCommand implements Callable<Integer> {

    private final Console console;

    CaseCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /// What a command does with a case.
    @FunctionalInterface
    interface Work {
        int on(CaseSession session) throws CaseException, InterruptedException, IOException;
    }

    /// Works on a case and closes it.
    static int with(CaseSession opened, Work work) throws CaseException, InterruptedException, IOException {
        try (opened) {
            return work.on(opened);
        }
    }

    /// Looks for the folder first, so that no case file is made for a folder that is not there.
    CaseSession openFor(Path folder, Path caseFile) throws CaseException {
        if (!Files.exists(folder)) {
            throw failed("missing", folder);
        }
        return console.cases().openOrCreate(caseFile);
    }

    void takeIn(CaseSession session, Path folder) throws CaseException, InterruptedException {
        var progress = new ProgressLine(console.err(), console.words().get("step.reading"));
        IngestReport done;
        try {
            done = session.addEvidence(List.of(folder), progress);
        } finally {
            progress.end();
        }
        if (!done.finished()) {
            throw failed("stopped.reading", done.seen());
        }
    }

    void print(CaseSession session, Path out, ReportOptions options) throws CaseException, InterruptedException {
        var progress = new ProgressLine(console.err(), console.words().get("step.printing"));
        try {
            session.writeReport(out, options, progress);
        } finally {
            progress.end();
        }
    }

    /// The name's ending decides what is printed; another one is a slip of the hand.
    void checkEnding(CommandSpec command, Path out) {
        var name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".html") && !name.endsWith(".htm")) {
            throw new ParameterException(command.commandLine(), console.words().get("ending", out));
        }
    }

    CaseException failed(String key, Object argument) {
        return new CaseException(CaseException.Kind.FAILED, console.words().get(key, argument));
    }

    void analyze(CaseSession session) throws CaseException, InterruptedException {
        var progress = new ProgressLine(console.err(), console.words().get("step.checking"));
        try {
            session.analyze(progress);
        } finally {
            progress.end();
        }
    }

    void tell(CaseSession session, boolean json) throws CaseException, IOException {
        if (json) {
            new CaseJson(session, console.language(), console.words().get("verdict")).write(console.out());
            console.out().println();
        } else {
            new HumanSummary(session, console).print();
        }
        console.out().flush();
    }

    static int code(CaseSession session) throws CaseException {
        return session.summary().unread().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
}
