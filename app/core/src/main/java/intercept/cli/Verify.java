package intercept.cli;

import intercept.session.CaseException;
import intercept.session.CaseSession;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Re-hashes every original of a case.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Re-hash all evidence of a case file and name what changed.")
final class Verify extends CaseCommand {

    @Parameters(paramLabel = "FILE.intercept", description = "Case file.")
    private Path caseFile = Path.of("");

    Verify(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        return with(console().cases().open(caseFile), session -> {
            var changed = verify(session);
            if (changed.isEmpty()) {
                console()
                        .out()
                        .println(console()
                                .words()
                                .get("verify.holds", session.summary().files()));
                return ExitCode.DONE;
            }
            console().say("verify.changed", changed.size());
            changed.forEach(path -> console().out().println(path.replaceAll("\\p{C}", " ")));
            return ExitCode.CHANGED;
        });
    }

    private List<String> verify(CaseSession session) throws CaseException, InterruptedException {
        var progress = new ProgressLine(console().err(), console().words().get("step.verifying"));
        try {
            return session.verify(progress);
        } finally {
            progress.end();
        }
    }
}
