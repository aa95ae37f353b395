package intercept.cli;

import intercept.report.ReportOptions;
import intercept.report.ReportOptions.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The whole job: read, check, tell, print.
@Command(
        name = "investigate",
        mixinStandardHelpOptions = true,
        description = "Read a case folder, check it, tell what was found, print a report.")
final class Investigate extends CaseCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(paramLabel = "FOLDER", description = "Folder or file with the evidence. It is only read.")
    private Path folder = Path.of("");

    @Option(names = "--case", required = true, paramLabel = "FILE.intercept", description = "Case file; made if new.")
    private Path caseFile = Path.of("");

    @Option(names = "--json", description = "Write the result as JSON to standard output.")
    private boolean json;

    @Option(names = "--report", paramLabel = "FILE", description = "Also print a report: FILE.pdf or FILE.html.")
    private Optional<Path> report = Optional.empty();

    Investigate(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        if (report.isPresent()) {
            checkEnding(command, report.get());
            if (overwritesEvidence(report.get())) {
                throw failed("in-evidence", report.get());
            }
        }
        return with(openFor(folder, caseFile), session -> {
            takeIn(session, folder);
            analyze(session);
            if (report.isPresent()) {
                print(
                        session,
                        report.get(),
                        new ReportOptions(
                                Audience.MANAGEMENT, Optional.empty(), console().language(), ZoneId.systemDefault()));
            }
            tell(session, json);
            report.ifPresent(file -> console().say("summary.report", file));
            return code(session);
        });
    }

    private boolean overwritesEvidence(Path out) throws IOException {
        return Files.exists(out) && Files.exists(folder) && out.toRealPath().startsWith(folder.toRealPath());
    }
}
