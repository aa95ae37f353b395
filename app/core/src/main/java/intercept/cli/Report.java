package intercept.cli;

import intercept.report.ReportOptions.Audience;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints a case.
@Command(name = "report", mixinStandardHelpOptions = true, description = "Print a case file as PDF or HTML.")
final class Report extends CaseCommand {

    /// Languages of the report.
    enum Language {
        EN(Locale.ENGLISH),
        JA(Locale.JAPANESE);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(names = "--case", required = true, paramLabel = "FILE.intercept", description = "Case file.")
    private Path caseFile = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "FILE.pdf or FILE.html.")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "en|ja", description = "Language: en (default) or ja.")
    private Language language = Language.EN;

    @Option(
            names = "--audience",
            paramLabel = "management|customer|bank",
            description = "Who reads it: management (default), customer or bank.")
    private Audience audience = Audience.MANAGEMENT;

    Report(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        checkEnding(command, out);
        return with(console().cases().open(caseFile), session -> {
            if (session.findings().isEmpty()) {
                // Perhaps nobody checked this case yet; a report must not say then that nothing was found.
                analyze(session);
            }
            print(session, out, audience, language.locale);
            console().say("summary.report", out);
            return ExitCode.DONE;
        });
    }
}
