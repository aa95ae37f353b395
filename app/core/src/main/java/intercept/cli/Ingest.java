package intercept.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes evidence into a case file.
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Take the evidence of a folder into a case file.")
final class Ingest extends CaseCommand {

    @Parameters(paramLabel = "FOLDER", description = "Folder or file with the evidence. It is only read.")
    private Path folder = Path.of("");

    @Option(names = "--case", required = true, paramLabel = "FILE.intercept", description = "Case file; made if new.")
    private Path caseFile = Path.of("");

    Ingest(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        return with(openFor(folder, caseFile), session -> {
            takeIn(session, folder);
            var summary = session.summary();
            console()
                    .say(
                            "summary.read",
                            summary.files(),
                            summary.messages(),
                            summary.unread().size());
            return code(session);
        });
    }
}
