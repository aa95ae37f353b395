package intercept.desktop.fx;

import intercept.model.PartyKind;
import intercept.model.Severity;

/// The outlines of severity and party, as SVG paths in a box of 16 by 16: the same on screen, in the timeline and on
/// paper. Holes turn the other way round, so that the non-zero fill rule leaves them open.
public final class Shapes {

    private static final String OPEN_CIRCLE =
            "M8 0A8 8 0 0 1 8 16A8 8 0 0 1 8 0ZM8 1.8A6.2 6.2 0 0 0 8 14.2A6.2 6.2 0 0 0 8 1.8Z";

    private Shapes() {}

    public static String of(Severity severity) {
        return switch (severity) {
            case CRITICAL ->
                "M4.7 0H11.3L16 4.7V11.3L11.3 16H4.7L0 11.3V4.7Z"
                        + "M7 3.2L7.2 9.2H8.8L9 3.2ZM8 10.6A1.15 1.15 0 0 0 8 12.9A1.15 1.15 0 0 0 8 10.6Z";
            case HIGH ->
                "M6.7 0.9Q8 -0.7 9.3 0.9L15.8 14Q16.4 16 14.6 16H1.4Q-0.4 16 0.2 14Z"
                        + "M7.1 5L7.3 10.2H8.7L8.9 5ZM8 11.4A1.1 1.1 0 0 0 8 13.6A1.1 1.1 0 0 0 8 11.4Z";
            case MEDIUM -> OPEN_CIRCLE + "M4.2 7.1H11.8V8.9H4.2Z";
            case LOW -> OPEN_CIRCLE + "M4.4 6.9L5.6 5.7L8 8.1L10.4 5.7L11.6 6.9L8 10.5Z";
            case INFO -> OPEN_CIRCLE + "M7.1 7H8.9V12.2H7.1ZM8 3.7A1.1 1.1 0 0 1 8 5.9A1.1 1.1 0 0 1 8 3.7Z";
        };
    }

    public static String of(PartyKind kind) {
        return switch (kind) {
            case SUPPLIER -> "M8 0A8 8 0 0 1 8 16A8 8 0 0 1 8 0Z";
            case CUSTOMER -> "M1 0H15Q16 0 16 1V15Q16 16 15 16H1Q0 16 0 15V1Q0 0 1 0Z";
            case THIRD_PARTY -> "M8 0L15.5 4V12L8 16L0.5 12V4Z";
            case IMPOSTOR -> "M8 0L16 8L8 16L0 8Z";
            case UNKNOWN -> "M8 0A8 8 0 0 1 8 16A8 8 0 0 1 8 0ZM8 3A5 5 0 0 0 8 13A5 5 0 0 0 8 3Z";
        };
    }

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
