package intercept.compare.pixels;

import intercept.progress.Bands;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;

/// How far two sheets of one size differ, pixel by pixel, beyond what drawing and scanning explain.
///
/// A level is explained where the other sheet shows it within reach, or comes near it there and is busy: an
/// edge drawn a fraction of a pixel beside, smoothed otherwise or blurred has other levels, but never far from
/// where it was. And a difference must show in the mean of the surroundings too, which a shifted edge hardly
/// changes.
final class Difference {

    private static final int GREYISH = 14;
    /// Where both drawn sheets are as calm as this, a small difference is one too: a white patch on a pale
    /// ground.
    private static final int CALM = 4;
    private static final int SURE = 20;
    /// A well registered scan is searched so many eighths of a pixel around.
    private static final int CLOSER = 5;

    private final Sheet genuine;
    private final Sheet disputed;
    private final BitSet explained;
    private final int reach;
    private final int[] slack;
    private final boolean drawn;
    private final byte[] excess;
    private final AtomicInteger marked = new AtomicInteger();

    /// @param explained pixels that are not looked at, by their index
    /// @param reach pixels within which a level may have moved
    /// @param noise levels that the paper itself varies by
    Difference(Sheet genuine, Sheet disputed, BitSet explained, int reach, int noise) {
        this.genuine = genuine;
        this.disputed = disputed;
        this.explained = explained;
        this.reach = reach;
        slack = slack(noise);
        drawn = noise == 0;
        excess = new byte[genuine.width() * genuine.height()];
        Bands.each(genuine.height(), Sheet.BAND, this::run);
    }

    /// Levels beyond what is tolerated, 0 to 255.
    byte[] excess() {
        return excess;
    }

    /// The disputed sheet as it was compared.
    Sheet disputed() {
        return disputed;
    }

    boolean isEmpty() {
        return marked.get() == 0;
    }

    /// Renderers disagree about gamma: it changes middle levels most, paper and ink hardly.
    private static int[] slack(int noise) {
        var slack = new int[256];
        for (int level = 0; level < 256; level++) {
            double share = Math.max(level, 1) / 255.0;
            slack[level] = (int) Math.round(5 + noise - 0.15 * 255 * share * Math.log(share));
        }
        return slack;
    }

    private void run(int top, int bottom) {
        int wide = genuine.width();
        var left = genuine.pixels();
        var right = disputed.pixels();
        int floor = slack[255];
        int last = Math.min(bottom, genuine.height() - reach);
        int count = 0;
        for (int y = Math.max(top, reach); y < last; y++) {
            int end = (y + 1) * wide - reach;
            int i = y * wide + reach;
            while (i < end) {
                int same = Arrays.mismatch(left, i, end, right, i, end);
                if (same < 0) {
                    break;
                }
                i += same;
                if (apart(left[i], right[i]) > floor && !explained.get(i)) {
                    int beyond = beyond(i);
                    if (beyond > 0) {
                        excess[i] = (byte) Math.min(beyond, 255);
                        count++;
                    }
                }
                i++;
            }
        }
        marked.addAndGet(count);
    }

    private static int apart(int one, int other) {
        int red = Math.abs((one >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((one & 255) - (other & 255));
        return Math.max(green, Math.max(red, blue));
    }

    private int beyond(int i) {
        int one = genuine.pixels()[i];
        int other = disputed.pixels()[i];
        if (one == 0 || other == 0) {
            return 0;
        }
        int green = beyond(i, 8);
        if (colourful(one) > GREYISH || colourful(other) > GREYISH) {
            green = Math.max(green, Math.max(beyond(i, 16), beyond(i, 0)));
        }
        return green;
    }

    private static int colourful(int pixel) {
        int red = pixel >> 16 & 255;
        int green = pixel >> 8 & 255;
        int blue = pixel & 255;
        return Math.max(Math.abs(red - green), Math.abs(blue - green));
    }

    private int beyond(int i, int channel) {
        int wide = genuine.width();
        var left = genuine.pixels();
        var right = disputed.pixels();
        int leftLow = 255;
        int leftHigh = 0;
        int leftSum = 0;
        int rightLow = 255;
        int rightHigh = 0;
        int rightSum = 0;
        for (int dy = -reach; dy <= reach; dy++) {
            int row = i + dy * wide;
            for (int dx = -reach; dx <= reach; dx++) {
                if (right[row + dx] == 0) {
                    return 0;
                }
                int leftLevel = left[row + dx] >> channel & 255;
                int rightLevel = right[row + dx] >> channel & 255;
                leftLow = Math.min(leftLow, leftLevel);
                leftHigh = Math.max(leftHigh, leftLevel);
                leftSum += leftLevel;
                rightLow = Math.min(rightLow, rightLevel);
                rightHigh = Math.max(rightHigh, rightLevel);
                rightSum += rightLevel;
            }
        }
        int mine = left[i] >> channel & 255;
        int yours = right[i] >> channel & 255;
        if (!drawn && reach == 1) {
            // Letters of a scan are small and blurred: a whole pixel of tolerance would take a stroke for its
            // neighbour.
            rightLow = yours + (rightLow - yours) * CLOSER / 8;
            rightHigh = yours + (rightHigh - yours) * CLOSER / 8;
            leftLow = mine + (leftLow - mine) * CLOSER / 8;
            leftHigh = mine + (leftHigh - mine) * CLOSER / 8;
        }
        int beyond = Math.max(outside(mine, rightLow, rightHigh), outside(yours, leftLow, leftHigh));
        if (beyond <= 0) {
            return 0;
        }
        if (drawn && leftHigh - leftLow <= CALM && rightHigh - rightLow <= CALM) {
            beyond += SURE;
        }
        int side = 2 * reach + 1;
        int mean = Math.abs(leftSum - rightSum) / (side * side);
        return Math.min(beyond, 2 * mean - slack[255]);
    }

    private int outside(int level, int low, int high) {
        int busy = (high - low) / 2;
        return Math.max(low - level - slack[low], level - high - slack[high]) - busy;
    }
}
