package intercept.cli;

import intercept.model.Party;
import intercept.report.Customers;
import intercept.report.ReportOptions;
import intercept.report.ReportOptions.Audience;
import intercept.session.CaseException;
import intercept.session.CaseSession;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--for",
            paramLabel = "PARTY|DOMAIN|ADDRESS",
            description = "Which customer the report is for, where the case has several; with --audience customer.")
    private Optional<String> reader = Optional.empty();

    Report(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        checkEnding(command, out);
        if (reader.isPresent() && audience != Audience.CUSTOMER) {
            throw wrong("for.audience");
        }
        return with(console().cases().open(caseFile), session -> {
            var options = new ReportOptions(audience, customer(session), language.locale, ZoneId.systemDefault());
            if (session.findings().isEmpty()) {
                // Perhaps nobody checked this case yet; a report must not say then that nothing was found.
                analyze(session);
            }
            print(session, out, options);
            console().say("summary.report", out);
            return ExitCode.DONE;
        });
    }

    /// Whose mail the report holds: nobody is to read by mistake what another customer wrote.
    private Optional<Party> customer(CaseSession session) throws CaseException {
        if (audience != Audience.CUSTOMER) {
            return Optional.empty();
        }
        var customers = Customers.of(session.summary().description());
        var names = customers.all().stream()
                .map(party -> party.name().replaceAll("\\p{C}", " "))
                .collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            throw wrong("for.nobody");
        }
        var found = reader.isPresent() ? customers.named(reader.get()) : customers.only();
        if (found.isEmpty()) {
            throw reader.isPresent() ? wrong("for.unknown", reader.get(), names) : wrong("for.which", names);
        }
        return found;
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(command.commandLine(), console().words().get(key, arguments));
    }
}
