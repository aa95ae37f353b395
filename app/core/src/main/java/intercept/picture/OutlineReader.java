package intercept.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the path data of SVG 1.1 section 8.3, as far as our own signs use it: M, L, H, V, Q, Z, and A for half and
/// quarter circles, all absolute.
final class OutlineReader {

    private static final Pattern STEP = Pattern.compile("([MLHVQAZ])([^MLHVQAZ]*)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private final Outline outline = new Outline();
    private double x;
    private double y;

    private OutlineReader() {}

    /// @throws IllegalArgumentException for anything else: the path is ours, so this is our mistake
    static Outline read(String path) {
        var reader = new OutlineReader();
        Matcher steps = STEP.matcher(path);
        int end = 0;
        while (steps.find()) {
            if (steps.start() != end) {
                throw new IllegalArgumentException(path);
            }
            end = steps.end();
            reader.step(steps.group(1).charAt(0), numbers(steps.group(2)));
        }
        if (end != path.length()) {
            throw new IllegalArgumentException(path);
        }
        return reader.outline;
    }

    private static double[] numbers(String text) {
        var stripped = text.strip();
        return stripped.isEmpty()
                ? new double[0]
                : SEPARATOR
                        .splitAsStream(stripped)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private void step(char letter, double[] at) {
        switch (letter) {
            case 'M' -> outline.move(at[0], at[1]);
            case 'L' -> outline.line(at[0], at[1]);
            case 'H' -> outline.line(at[0], y);
            case 'V' -> outline.line(x, at[0]);
            case 'Q' -> outline.bend(at[0], at[1], at[2], at[3]);
            case 'A' -> arc(at[0], at[4] != 0, at[5], at[6]);
            default -> outline.close();
        }
        switch (letter) {
            case 'H' -> x = at[0];
            case 'V' -> y = at[0];
            case 'Z' -> {}
            default -> {
                x = at[at.length - 2];
                y = at[at.length - 1];
            }
        }
    }

    /// Half a circle, as two quarters.
    private void arc(double radius, boolean clockwise, double toX, double toY) {
        double middleX = (x + toX) / 2;
        double middleY = (y + toY) / 2;
        double outX = (x - middleX) / radius;
        double outY = (y - middleY) / radius;
        double turn = clockwise ? 1 : -1;
        double sideX = -outY * turn;
        double sideY = outX * turn;
        double k = Outline.QUARTER * radius;
        double topX = middleX + sideX * radius;
        double topY = middleY + sideY * radius;
        outline.curve(x + sideX * k, y + sideY * k, topX + outX * k, topY + outY * k, topX, topY);
        outline.curve(topX - outX * k, topY - outY * k, toX + sideX * k, toY + sideY * k, toX, toY);
    }
}
