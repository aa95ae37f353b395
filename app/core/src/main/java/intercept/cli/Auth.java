package intercept.cli;

import intercept.authentication.Handover;
import intercept.session.CaseException;
import intercept.session.MailFile;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells who really sent a mail: what SPF, DKIM, ARC and DMARC prove, and about whom.
@Command(
        name = "auth",
        mixinStandardHelpOptions = true,
        description = "Tell what is proven about the sender of a mail, and about whom.")
final class Auth implements Callable<Integer>, NetworkOptions.Asks {

    private static final int WIDTH = 78;

    private final Console console;
    private @Nullable NetworkOptions network;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MAIL", description = "The mail: a .eml or .msg file.")
    private Path mail = Path.of("");

    @Option(names = "--json", description = "Write the result as JSON to standard output.")
    private boolean json;

    @Option(names = "--client-ip", paramLabel = "IP", description = "Address that handed the mail over.")
    private Optional<String> client = Optional.empty();

    @Option(names = "--helo", paramLabel = "NAME", description = "What it called itself.")
    private String helo = "";

    @Option(names = "--mail-from", paramLabel = "ADDR", description = "Sender that the envelope named; <> for none.")
    private Optional<String> mailFrom = Optional.empty();

    @Option(
            names = "--receiver",
            paramLabel = "HOST",
            description = "A server of the recipient, whose word counts. Can be given several times.")
    private List<String> receivers = List.of();

    Auth(Console console) {
        this.console = console;
    }

    @Override
    public void network(NetworkOptions options) {
        network = options;
    }

    @Override
    public Integer call() throws Exception {
        var file = examine();
        if (json) {
            new AuthJson().write(file, console.out());
            console.out().println();
        } else {
            print(new AuthWords(console.words()).lines(file), console.out());
        }
        console.out().flush();
        return ExitCode.DONE;
    }

    private MailFile examine() throws CaseException, InterruptedException {
        var choice = Optional.ofNullable(network).orElseThrow().choice();
        return MailFile.examine(mail, given(), receivers, choice, InstantSource.system());
    }

    private Optional<Handover> given() {
        if (client.isEmpty()) {
            if (!helo.isEmpty() || mailFrom.isPresent()) {
                throw wrong("auth.no-client");
            }
            return Optional.empty();
        }
        return Optional.of(new Handover(
                address(client.get()),
                helo,
                mailFrom.map(Auth::withoutBrackets).or(() -> Optional.of("")),
                Optional.empty(),
                Handover.Source.GIVEN));
    }

    private InetAddress address(String digits) {
        try {
            return InetAddress.ofLiteral(digits);
        } catch (IllegalArgumentException _) {
            throw wrong("auth.no-address", digits);
        }
    }

    private static String withoutBrackets(String address) {
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), console.words().get(key, arguments));
    }

    private static void print(List<AuthWords.Line> lines, PrintStream out) {
        for (var line : lines) {
            if (line.text().isEmpty()) {
                out.println();
            } else {
                Wrapping.lines(line.text().replaceAll("\\p{C}", " "), line.indent(), WIDTH)
                        .forEach(out::println);
            }
        }
    }
}
