package intercept.cli;

import intercept.session.DnsChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Whom a command may put questions to the domain name system. Without a word: nobody.
final class NetworkOptions {

    /// A command that can ask.
    interface Asks {
        void network(NetworkOptions options);
    }

    private final CommandLine command;
    private final boolean asks;
    private final List<Path> zones = new ArrayList<>();
    private @Nullable String resolver;
    private boolean online;

    /// @param command that has these options
    NetworkOptions(CommandLine command) {
        this.command = command;
        asks = command.getCommand() instanceof Asks;
        if (command.getCommand() instanceof Asks asking) {
            asking.network(this);
        }
    }

    DnsChoice choice() {
        return new DnsChoice(List.copyOf(zones), Optional.ofNullable(resolver), online);
    }

    @Option(names = "--offline", description = "Ask no network. This is the default.")
    void offline(boolean ignored) {
        // Always so, unless another option says otherwise.
    }

    @Option(names = "--online", description = "Ask the name servers of this machine what no recorded answer knows.")
    void online(boolean wanted) {
        if (wanted) {
            require("--online", "this version asks no network here");
            online = true;
        }
    }

    @Option(
            names = "--resolver",
            paramLabel = "HOST[:PORT]",
            description = "Ask this name server what no recorded answer knows.")
    void resolver(String host) {
        require("--resolver", "this version asks no network here");
        resolver = host;
    }

    @Option(
            names = "--zone",
            paramLabel = "FILE",
            description = "Recorded answers, as a master file (RFC 1035). Can be given several times.")
    void zone(List<Path> files) {
        if (!files.isEmpty()) {
            require("--zone", "this command reads the recorded answers that lie in the case folder only");
            zones.clear();
            zones.addAll(files);
        }
    }

    @Option(names = "--rdap", hidden = true, paramLabel = "DIR")
    void rdap(String folder) {
        if (!folder.isEmpty()) {
            throw new ParameterException(
                    command, "--rdap is not available yet: this version does not read recorded registrations.");
        }
    }

    private void require(String option, String why) {
        if (!asks) {
            throw new ParameterException(command, option + " is not available for this command yet: " + why + ".");
        }
    }
}
