package intercept.cli;

import intercept.report.ReportOptions;
import intercept.report.ReportOptions.Audience;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The whole job: read, check, tell, print.
@Command(
        name = "investigate",
        mixinStandardHelpOptions = true,
        description = "Read a case folder, check it, tell what was found, print a report.")
final class Investigate extends CaseCommand {

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
        try (var session = console().cases().openOrCreate(caseFile)) {
            takeIn(session, folder);
            analyze(session);
            if (report.isPresent()) {
                var options = new ReportOptions(Audience.MANAGEMENT, console().language(), ZoneId.systemDefault());
                var progress =
                        new ProgressLine(console().err(), console().words().get("step.printing"));
                session.writeReport(report.get(), options, progress);
                progress.end();
            }
            tell(session, json);
            report.ifPresent(file -> console().say("summary.report", file));
            return code(session);
        }
    }
}
