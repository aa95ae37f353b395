package intercept.desktop.fx;

import intercept.model.PartyKind;
import intercept.model.Severity;

/// The style classes that carry the colours of severities and parties.
public final class Shapes {

    private Shapes() {}

    /// The style class that carries the colour of a severity.
    public static String style(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "critical";
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case LOW -> "low";
            case INFO -> "info";
        };
    }

    /// The style class that carries the colour of a party.
    public static String style(PartyKind kind) {
        return switch (kind) {
            case SUPPLIER -> "supplier";
            case CUSTOMER -> "customer";
            case THIRD_PARTY -> "third-party";
            case IMPOSTOR -> "impostor";
            case UNKNOWN -> "unknown";
        };
    }
}
