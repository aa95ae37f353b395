package intercept.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whether a command may ask the network. This version never does.
final class NetworkOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

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

    private ParameterException notYet(String option) {
        return new ParameterException(
                command.commandLine(), option + " is not available yet: this version asks no network.");
    }
}
