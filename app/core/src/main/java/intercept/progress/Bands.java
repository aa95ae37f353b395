package intercept.progress;

import java.util.stream.IntStream;

/// Work on many rows of which each stands for itself, spread over the processors. The caller sees one blocking call,
/// and
/// the outcome is the same however many bands there are: a band writes what belongs to its rows and nothing else.
public final class Bands {

    /// More than this bring little: the caller has other things to do at the same time.
    private static final int MOST = 8;

    private Bands() {}

    /// Work on the rows from `from` to before `to`.
    public interface Work {
        void run(int from, int to);
    }

    /// @param rows how many there are
    /// @param least rows that are worth a band of their own
    public static void each(int rows, int least, Work work) {
        int bands = Math.clamp(rows / Math.max(1, least), 1, most());
        if (bands == 1) {
            work.run(0, rows);
            return;
        }
        IntStream.range(0, bands)
                .parallel()
                .forEach(band -> work.run(start(band, rows, bands), start(band + 1, rows, bands)));
    }

    private static int most() {
        return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    private static int start(int band, int rows, int bands) {
        return Math.toIntExact((long) rows * band / bands);
    }
}
