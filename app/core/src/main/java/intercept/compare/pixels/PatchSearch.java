package intercept.compare.pixels;

import java.util.ArrayList;
import java.util.List;

/// Looks for a square patch of one picture on another, by normalised cross-correlation: brightness and contrast
/// may differ. Used again and again, so that its arrays are made once.
final class PatchSearch {

    /// A patch whose levels vary less than this shows nothing to hold on to.
    private static final double FLAT = 6;

    /// Where the middle of the patch lies on the other picture, and how alike both are, to 1.
    record Peak(double x, double y, double score) {}

    private final Grey picture;
    private final int side;
    private final int reach;
    private final int wide;
    private final int[] patch;
    private final int[] window;
    private final long[] sums;
    private final long[] squares;
    private final double[] scores;
    private double strength;
    private double middleX;
    private double middleY;
    private double foundX;
    private double foundY;
    private Registration around = Registration.IDENTITY;

    /// @param reach how many pixels from where it is supposed
    PatchSearch(Grey picture, int side, int reach) {
        this.picture = picture;
        this.side = side;
        this.reach = reach;
        wide = side + 2 * reach;
        patch = new int[side * side];
        window = new int[wide * wide];
        sums = new long[(wide + 1) * (wide + 1)];
        squares = new long[(wide + 1) * (wide + 1)];
        scores = new double[(2 * reach + 1) * (2 * reach + 1)];
    }

    /// @return false where the patch shows nothing
    boolean take(Grey from, int left, int top) {
        long sum = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int level = from.at(left + x, top + y);
                patch[y * side + x] = level;
                sum += level;
            }
        }
        // The mean comes off, so that the product with a window needs none of the window's.
        int mean = Math.toIntExact((sum + patch.length / 2) / patch.length);
        long square = 0;
        long rest = 0;
        for (int i = 0; i < patch.length; i++) {
            patch[i] -= mean;
            rest += patch[i];
            square += (long) patch[i] * patch[i];
        }
        double off = (double) rest / patch.length;
        strength = square - off * rest;
        middleX = left + side / 2.0;
        middleY = top + side / 2.0;
        return strength > FLAT * FLAT * patch.length;
    }

    double middleX() {
        return middleX;
    }

    double middleY() {
        return middleY;
    }

    /// Looks around where the registration puts the patch, turned as the registration turns it.
    void around(Registration registration) {
        around = registration;
        foundX = registration.x(middleX, middleY);
        foundY = registration.y(middleX, middleY);
        boolean plain = registration.isTranslation() && registration.dx() == 0 && registration.dy() == 0;
        double half = wide / 2.0;
        for (int y = 0; y < wide; y++) {
            long rowSum = 0;
            long rowSquare = 0;
            for (int x = 0; x < wide; x++) {
                double fromX = middleX - half + x + 0.5;
                double fromY = middleY - half + y + 0.5;
                int level = plain
                        ? picture.at(
                                Math.clamp((int) fromX, 0, picture.width() - 1),
                                Math.clamp((int) fromY, 0, picture.height() - 1))
                        : picture.between(registration.x(fromX, fromY) - 0.5, registration.y(fromX, fromY) - 0.5);
                window[y * wide + x] = level;
                rowSum += level;
                rowSquare += (long) level * level;
                int to = (y + 1) * (wide + 1) + x + 1;
                sums[to] = sums[to - wide - 1] + rowSum;
                squares[to] = squares[to - wide - 1] + rowSquare;
            }
        }
        score();
    }

    private void score() {
        int across = 2 * reach + 1;
        double count = patch.length;
        for (int dy = 0; dy < across; dy++) {
            for (int dx = 0; dx < across; dx++) {
                double sum = area(sums, dx, dy);
                double variance = area(squares, dx, dy) - sum * sum / count;
                double score = 0;
                if (variance > FLAT * FLAT * count / 4) {
                    score = product(dx, dy) / Math.sqrt(variance * strength);
                }
                scores[dy * across + dx] = score;
            }
        }
    }

    private long area(long[] table, int left, int top) {
        int line = wide + 1;
        return table[(top + side) * line + left + side]
                - table[top * line + left + side]
                - table[(top + side) * line + left]
                + table[top * line + left];
    }

    private double product(int left, int top) {
        long product = 0;
        for (int y = 0; y < side; y++) {
            int line = 0;
            int from = (top + y) * wide + left;
            int at = y * side;
            for (int x = 0; x < side; x++) {
                line += patch[at + x] * window[from + x];
            }
            product += line;
        }
        return product;
    }

    /// The best places, none of them next to another, between pixels.
    List<Peak> peaks(int most, double least) {
        int across = 2 * reach + 1;
        var peaks = new ArrayList<Peak>();
        for (int y = 1; y < across - 1; y++) {
            for (int x = 1; x < across - 1; x++) {
                double score = scores[y * across + x];
                if (score >= least && isPeak(x, y)) {
                    peaks.add(peak(x, y, score));
                }
            }
        }
        peaks.sort((one, other) -> Double.compare(other.score(), one.score()));
        return peaks.size() > most ? peaks.subList(0, most) : peaks;
    }

    private boolean isPeak(int x, int y) {
        int across = 2 * reach + 1;
        double score = scores[y * across + x];
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                double other = scores[(y + dy) * across + x + dx];
                boolean before = dy < 0 || (dy == 0 && dx < 0);
                if (before ? other >= score : other > score) {
                    return false;
                }
            }
        }
        return true;
    }

    private Peak peak(int x, int y, double score) {
        int across = 2 * reach + 1;
        int i = y * across + x;
        double right = x - reach + vertex(scores[i - 1], score, scores[i + 1]);
        double down = y - reach + vertex(scores[i - across], score, scores[i + across]);
        return new Peak(
                foundX + around.xx() * right + around.xy() * down,
                foundY + around.yx() * right + around.yy() * down,
                score);
    }

    /// Where the parabola through three values has its top, from the middle one.
    private static double vertex(double before, double top, double after) {
        double bend = before - 2 * top + after;
        return bend >= 0 ? 0 : Math.clamp((before - after) / (2 * bend), -0.5, 0.5);
    }
}
