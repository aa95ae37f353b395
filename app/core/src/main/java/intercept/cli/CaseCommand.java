package intercept.cli;

import intercept.session.CaseException;
import intercept.session.CaseSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// What the commands share: the steps of the main job.
abstract class CaseCommand implements Callable<Integer> {

    private final Console console;

    CaseCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    void takeIn(CaseSession session, Path folder) throws CaseException, InterruptedException {
        if (!Files.exists(folder)) {
            throw new CaseException(CaseException.Kind.FAILED, console.words().get("missing", folder));
        }
        var progress = new ProgressLine(console.err(), console.words().get("step.reading"));
        try {
            session.addEvidence(List.of(folder), progress);
        } finally {
            progress.end();
        }
    }

    void analyze(CaseSession session) throws CaseException, InterruptedException {
        var progress = new ProgressLine(console.err(), console.words().get("step.checking"));
        try {
            session.analyze(progress);
        } finally {
            progress.end();
        }
    }

    void tell(CaseSession session, boolean json) throws IOException {
        if (json) {
            new CaseJson(session, console.language(), console.words().get("verdict")).write(console.out());
            console.out().println();
        } else {
            new HumanSummary(session, console).print();
        }
        console.out().flush();
    }

    static int code(CaseSession session) {
        return session.summary().unread().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
}
