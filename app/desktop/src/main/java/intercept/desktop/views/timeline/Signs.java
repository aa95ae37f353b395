package intercept.desktop.views.timeline;

import intercept.desktop.views.timeline.Inked.Ink;
import intercept.model.PartyKind;
import intercept.model.Severity;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The shapes of parties and severities on a canvas: the same outlines as everywhere else.
final class Signs {

    /// The outlines stand in a box of 16 by 16.
    private static final double BOX = 16;

    private Signs() {}

    static Ink ink(PartyKind kind) {
        return switch (kind) {
            case SUPPLIER -> Ink.SUPPLIER;
            case CUSTOMER -> Ink.CUSTOMER;
            case THIRD_PARTY -> Ink.THIRD_PARTY;
            case IMPOSTOR -> Ink.IMPOSTOR;
            case UNKNOWN -> Ink.UNKNOWN;
        };
    }

    static Ink ink(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Ink.CRITICAL;
            case HIGH -> Ink.HIGH;
            case MEDIUM -> Ink.MEDIUM;
            case LOW, INFO -> Ink.INFO;
        };
    }

    /// @param size the shape's height
    static void party(GraphicsContext on, PartyKind kind, Color color, double x, double y, double size) {
        double own = switch (kind) {
            case CUSTOMER -> size * 0.9;
            case IMPOSTOR -> size * 1.15;
            default -> size;
        };
        outline(on, intercept.picture.Signs.path(kind), color, x, y, own);
    }

    /// @param surface a plate below, so that the sign stands apart from what it marks
    static void severity(
            GraphicsContext on, Severity severity, Color color, Color surface, double x, double y, double size) {
        double plate = size + 3;
        on.setFill(surface);
        on.fillOval(x - plate / 2, y - plate / 2, plate, plate);
        outline(on, intercept.picture.Signs.path(severity), color, x, y, size);
    }

    private static void outline(GraphicsContext on, String path, Color color, double x, double y, double size) {
        on.save();
        on.translate(x - size / 2, y - size / 2);
        on.scale(size / BOX, size / BOX);
        on.beginPath();
        on.appendSVGPath(path);
        on.setFill(color);
        on.fill();
        on.restore();
    }
}
