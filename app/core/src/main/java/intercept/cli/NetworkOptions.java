package intercept.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Whether a command may ask the network. This version never does.
final class NetworkOptions {

    private final CommandLine command;

    /// @param command that has these options
    NetworkOptions(CommandLine command) {
        this.command = command;
    }

    @Option(names = "--offline", description = "Ask no network. This is the default.")
    void offline(boolean ignored) {
        // Always so.
    }

    @Option(names = "--online", hidden = true)
    void online(boolean wanted) {
        if (wanted) {
            throw notYet("--online");
        }
    }

    @Option(names = "--resolver", hidden = true, paramLabel = "HOST[:PORT]")
    void resolver(String host) {
        if (!host.isEmpty()) {
            throw notYet("--resolver");
        }
    }

    @Option(names = "--zone", hidden = true, paramLabel = "FILE")
    void zone(String file) {
        if (!file.isEmpty()) {
            throw later("--zone");
        }
    }

    @Option(names = "--rdap", hidden = true, paramLabel = "DIR")
    void rdap(String folder) {
        if (!folder.isEmpty()) {
            throw later("--rdap");
        }
    }

    private ParameterException notYet(String option) {
        return new ParameterException(command, option + " is not available yet: this version asks no network.");
    }

    private ParameterException later(String option) {
        return new ParameterException(
                command, option + " is not available yet: this version does not read recorded answers.");
    }
}
