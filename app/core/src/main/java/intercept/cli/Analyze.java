package intercept.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs every rule on a case.
@Command(name = "analyze", mixinStandardHelpOptions = true, description = "Check a case file and tell what was found.")
final class Analyze extends CaseCommand {

    @Option(names = "--case", required = true, paramLabel = "FILE.intercept", description = "Case file.")
    private Path caseFile = Path.of("");

    @Option(names = "--json", description = "Write the result as JSON to standard output.")
    private boolean json;

    Analyze(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        return with(console().cases().open(caseFile), session -> {
            analyze(session);
            tell(session, json);
            return code(session);
        });
    }
}
