package intercept.words;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What this program is called, as reports and the command line say it. The build writes the version.
public final class Program {

    public static final String NAME = "Intercept";

    /// `Intercept 0.1.0`; `Intercept (development)` where the build's steps were left out.
    public static final String NAME_AND_VERSION = NAME + " " + version();

    private Program() {}

    private static String version() {
        try {
            var version = ResourceBundle.getBundle("intercept.words.program").getString("version");
            return version.startsWith("$") ? "(development)" : version;
        } catch (MissingResourceException _) {
            return "(development)";
        }
    }
}
