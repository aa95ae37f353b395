package intercept.cli;

import intercept.session.CaseException;
import intercept.session.Cases;
import intercept.session.SqliteCases;
import intercept.words.Program;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program without a window. Results go to standard output, everything else to standard error.
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final List<String> COMMANDS =
            List.of("investigate", "ingest", "analyze", "diff", "lookalikes", "report", "verify");
    private static final List<String> MAKES_CASES = List.of("investigate", "ingest");
    private static final List<String> LATER = List.of("auth", "domain", "share", "export");

    /// The program itself; does nothing without a command.
    @Command(
            name = "intercept",
            mixinStandardHelpOptions = true,
            description = "The workbench for e-mail interception fraud.")
    static final class Intercept implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("handled before");
        }
    }

    private Main() {}

    /// Whether the first argument is a command of this class, and not a case to open in the window.
    public static boolean knows(String argument) {
        return COMMANDS.contains(argument) || LATER.contains(argument) || argument.startsWith("-");
    }

    /// Runs a command on this machine's case files, in the language of the machine.
    public static int run(String[] args) {
        var out = utf8(System.out, FileDescriptor.out);
        var err = utf8(System.err, FileDescriptor.err);
        var signal = new StopOnSignal();
        Runtime.getRuntime().addShutdownHook(signal);
        try {
            return run(args, out, err, new SqliteCases(), Locale.getDefault());
        } finally {
            out.flush();
            err.flush();
            signal.workEnded();
        }
    }

    /// What is written is UTF-8 whatever the locale says; only a terminal of Windows is asked what it understands.
    private static PrintStream utf8(PrintStream given, FileDescriptor descriptor) {
        boolean windowsTerminal = ProgressLine.isTerminal() && File.separatorChar == '\\';
        return windowsTerminal
                ? given
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /// Runs a command in English.
    public static int run(String[] args, PrintStream out, PrintStream err, Cases cases) {
        return run(args, out, err, cases, Locale.ENGLISH);
    }

    /// Runs a command.
    ///
    /// @return the exit code
    public static int run(String[] args, PrintStream out, PrintStream err, Cases cases, Locale language) {
        var console =
                Console.of(out, err, cases, language.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
        if (args.length > 0 && LATER.contains(args[0])) {
            console.say("later", args[0]);
            return ExitCode.WRONG_USAGE;
        }
        var line = commandLine(console);
        if (args.length == 0) {
            line.usage(err);
            return ExitCode.WRONG_USAGE;
        }
        return line.execute(args);
    }

    private static CommandLine commandLine(Console console) {
        var line = new CommandLine(new Intercept())
                .addSubcommand(new Investigate(console))
                .addSubcommand(new Ingest(console))
                .addSubcommand(new Analyze(console))
                .addSubcommand(new Diff(console))
                .addSubcommand(new FindLookalikes(console))
                .addSubcommand(new Report(console))
                .addSubcommand(new Verify(console));
        line.getCommandSpec().version(Program.NAME_AND_VERSION);
        line.getSubcommands().values().forEach(command -> command.addMixin("network", new NetworkOptions(command)));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, _) -> usage(console, wrong));
        line.setExecutionExceptionHandler((failure, _, _) -> failed(console, failure));
        return line;
    }

    private static int usage(Console console, ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(sentence(console, wrong) + " " + console.words().get("usage", command));
        return ExitCode.WRONG_USAGE;
    }

    /// The most likely slip gets words of its own.
    private static String sentence(Console console, ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && wrong.getCommandLine().getParent() == null
                && unmatched.getUnmatched().stream().noneMatch(argument -> argument.startsWith("-"))) {
            return console.words().get("no-command", unmatched.getUnmatched().getFirst());
        }
        boolean caseMissing = wrong instanceof MissingParameterException missing
                && missing.getMissing().stream()
                        .anyMatch(argument -> argument instanceof OptionSpec option
                                && option.longestName().equals("--case"));
        if (!caseMissing) {
            return firstLine(wrong);
        }
        return console.words()
                .get(MAKES_CASES.contains(wrong.getCommandLine().getCommandName()) ? "no-case" : "no-case-yet");
    }

    private static int failed(Console console, Exception failure) {
        return switch (failure) {
            case CaseException world -> {
                console.err().println(firstLine(world));
                LOG.debug("The command failed", world);
                yield world.kind() == CaseException.Kind.NOT_A_CASE ? ExitCode.NOT_A_CASE : ExitCode.FAILED;
            }
            case InterruptedException _ -> {
                console.say("stopped");
                yield ExitCode.FAILED;
            }
            default -> {
                var code = "%08X".formatted(ThreadLocalRandom.current().nextInt());
                LOG.error("Error {}", code, failure);
                console.say("mistake", code);
                yield ExitCode.FAILED;
            }
        };
    }

    private static String firstLine(Exception failure) {
        var message = failure.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("").strip();
    }
}
