package intercept.picture;

import intercept.model.PartyKind;
import intercept.model.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The outlines of severity and party: the same on screen, in pictures and on paper. Each carries its meaning by its
/// shape alone; the colour comes second.
public final class Signs {

    /// The paths stand in a box of 16 by 16.
    private static final double BOX = 16;

    private static final String OPEN_CIRCLE =
            "M8 0A8 8 0 0 1 8 16A8 8 0 0 1 8 0ZM8 1.8A6.2 6.2 0 0 0 8 14.2A6.2 6.2 0 0 0 8 1.8Z";

    private static final Map<PartyKind, Outline> PARTIES = new EnumMap<>(PartyKind.class);
    private static final Map<Severity, Outline> SEVERITIES = new EnumMap<>(Severity.class);

    static {
        for (var kind : PartyKind.values()) {
            PARTIES.put(kind, OutlineReader.read(path(kind)));
        }
        for (var severity : Severity.values()) {
            SEVERITIES.put(severity, OutlineReader.read(path(severity)));
        }
    }

    private Signs() {}

    /// As the path data of SVG, in a box of 16 by 16. Holes turn the other way round.
    public static String path(Severity severity) {
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

    /// As the path data of SVG, in a box of 16 by 16. Holes turn the other way round.
    public static String path(PartyKind kind) {
        return switch (kind) {
            case SUPPLIER -> "M8 0A8 8 0 0 1 8 16A8 8 0 0 1 8 0Z";
            case CUSTOMER -> "M1 0H15Q16 0 16 1V15Q16 16 15 16H1Q0 16 0 15V1Q0 0 1 0Z";
            case THIRD_PARTY -> "M8 0L15.5 4V12L8 16L0.5 12V4Z";
            case IMPOSTOR -> "M8 0L16 8L8 16L0 8Z";
            case UNKNOWN -> "M8 0A8 8 0 0 1 8 16A8 8 0 0 1 8 0ZM8 3A5 5 0 0 0 8 13A5 5 0 0 0 8 3Z";
        };
    }

    public static Ink ink(PartyKind kind) {
        return switch (kind) {
            case SUPPLIER -> Ink.SUPPLIER;
            case CUSTOMER -> Ink.CUSTOMER;
            case THIRD_PARTY -> Ink.THIRD_PARTY;
            case IMPOSTOR -> Ink.IMPOSTOR;
            case UNKNOWN -> Ink.UNKNOWN;
        };
    }

    public static Ink ink(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Ink.CRITICAL;
            case HIGH -> Ink.HIGH;
            case MEDIUM -> Ink.MEDIUM;
            case LOW, INFO -> Ink.INFO;
        };
    }

    /// The outline around a place. Sizes are balanced so that every shape looks as large as the others.
    ///
    /// @param size height of a circle, in pixels
    public static Outline of(PartyKind kind, double x, double y, double size) {
        double own = switch (kind) {
            case CUSTOMER -> size * 0.9;
            case IMPOSTOR -> size * 1.15;
            default -> size;
        };
        return around(Objects.requireNonNull(PARTIES.get(kind)), x, y, own);
    }

    /// @param size height of the sign, in pixels
    public static Outline of(Severity severity, double x, double y, double size) {
        return around(Objects.requireNonNull(SEVERITIES.get(severity)), x, y, size);
    }

    private static Outline around(Outline sign, double x, double y, double size) {
        return sign.placed(size / BOX, x - size / 2, y - size / 2);
    }
}
