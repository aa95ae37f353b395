package intercept.compare.pixels;

import java.util.Arrays;
import java.util.Optional;

/// Places of one page and where each was found on the other, with the means to draw one [Registration] from
/// them though some are wrong. All in one unit, whichever.
final class Matches {

    private static final int ROUNDS = 12;

    private double[] fromX = new double[64];
    private double[] fromY = new double[64];
    private double[] toX = new double[64];
    private double[] toY = new double[64];
    private int size;

    void add(double x, double y, double otherX, double otherY) {
        if (size == fromX.length) {
            fromX = Arrays.copyOf(fromX, 2 * size);
            fromY = Arrays.copyOf(fromY, 2 * size);
            toX = Arrays.copyOf(toX, 2 * size);
            toY = Arrays.copyOf(toY, 2 * size);
        }
        fromX[size] = x;
        fromY[size] = y;
        toX[size] = otherX;
        toY[size] = otherY;
        size++;
    }

    int size() {
        return size;
    }

    double error(int i, Registration registration) {
        return Math.hypot(registration.x(fromX[i], fromY[i]) - toX[i], registration.y(fromX[i], fromY[i]) - toY[i]);
    }

    int within(Registration registration, double tolerance) {
        double most = tolerance * tolerance;
        int count = 0;
        for (int i = 0; i < size; i++) {
            double x = registration.x(fromX[i], fromY[i]) - toX[i];
            double y = registration.y(fromX[i], fromY[i]) - toY[i];
            if (x * x + y * y <= most) {
                count++;
            }
        }
        return count;
    }

    /// Takes over what another search found, after what is known.
    void addAll(Matches others) {
        for (int i = 0; i < others.size; i++) {
            add(others.fromX[i], others.fromY[i], others.toX[i], others.toY[i]);
        }
    }

    /// The matches that a registration explains.
    Matches explainedBy(Registration registration, double tolerance) {
        var explained = new Matches();
        for (int i = 0; i < size; i++) {
            if (error(i, registration) <= tolerance) {
                explained.add(fromX[i], fromY[i], toX[i], toY[i]);
            }
        }
        return explained;
    }

    /// Not farther off than this are half of the matches.
    double medianError(Registration registration) {
        var errors = new double[size];
        for (int i = 0; i < size; i++) {
            errors[i] = error(i, registration);
        }
        Arrays.sort(errors);
        return size == 0 ? 0 : errors[size / 2];
    }

    /// The shift that most matches agree on.
    Registration commonShift(double tolerance) {
        int most = -1;
        var best = Registration.IDENTITY;
        int step = Math.max(1, size / 150);
        for (int i = 0; i < size; i += step) {
            var shift = Registration.translation(toX[i] - fromX[i], toY[i] - fromY[i]);
            int agree = within(shift, tolerance);
            if (agree > most) {
                most = agree;
                best = shift;
            }
        }
        return explainedBy(best, tolerance).medianShift();
    }

    Registration medianShift() {
        if (size == 0) {
            return Registration.IDENTITY;
        }
        var x = new double[size];
        var y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = toX[i] - fromX[i];
            y[i] = toY[i] - fromY[i];
        }
        Arrays.sort(x);
        Arrays.sort(y);
        return Registration.translation((x[size / 2] + x[(size - 1) / 2]) / 2, (y[size / 2] + y[(size - 1) / 2]) / 2);
    }

    /// The turn, stretch and shift that most matches agree on: every pair of them proposes one. A proposal that
    /// turns by more than 3.5 degrees or stretches by more than 6 % is no scan of the same page.
    Registration commonSimilarity(double tolerance, double shortest) {
        int most = -1;
        var best = commonShift(tolerance);
        int step = Math.max(1, size * size / 30_000);
        int pair = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double x = fromX[j] - fromX[i];
                double y = fromY[j] - fromY[i];
                double square = x * x + y * y;
                if (square < shortest * shortest || pair++ % step != 0) {
                    continue;
                }
                double otherX = toX[j] - toX[i];
                double otherY = toY[j] - toY[i];
                double along = (x * otherX + y * otherY) / square;
                double across = (x * otherY - y * otherX) / square;
                if (Math.abs(along - 1) > 0.06 || Math.abs(across) > 0.06) {
                    continue;
                }
                var proposal = new Registration(
                        along,
                        -across,
                        toX[i] - along * fromX[i] + across * fromY[i],
                        across,
                        along,
                        toY[i] - across * fromX[i] - along * fromY[i]);
                int agree = within(proposal, tolerance);
                if (agree > most) {
                    most = agree;
                    best = proposal;
                }
            }
        }
        return best;
    }

    /// Least squares, in rounds that trust a match the less the farther off it lies. Empty where the matches do
    /// not determine one: too few, or all in a row.
    Optional<Registration> affine(Registration start, double tolerance) {
        var current = start;
        for (int round = 0; round < ROUNDS; round++) {
            double reach = Math.max(tolerance, 3 * medianError(current));
            var next = weighted(current, reach);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    private Optional<Registration> weighted(Registration current, double reach) {
        double middleX = Arrays.stream(fromX, 0, size).average().orElse(0);
        double middleY = Arrays.stream(fromY, 0, size).average().orElse(0);
        var normal = new double[3][3];
        var right = new double[3][2];
        for (int i = 0; i < size; i++) {
            double off = error(i, current) / reach;
            if (off >= 1) {
                continue;
            }
            double weight = (1 - off * off) * (1 - off * off);
            double[] row = {fromX[i] - middleX, fromY[i] - middleY, 1};
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    normal[a][b] += weight * row[a] * row[b];
                }
                right[a][0] += weight * row[a] * toX[i];
                right[a][1] += weight * row[a] * toY[i];
            }
        }
        if (!Linear.solve(normal, right)) {
            return Optional.empty();
        }
        return Optional.of(new Registration(
                right[0][0],
                right[1][0],
                right[2][0] - right[0][0] * middleX - right[1][0] * middleY,
                right[0][1],
                right[1][1],
                right[2][1] - right[0][1] * middleX - right[1][1] * middleY));
    }
}
