package intercept.documents;

/// When long work on a file has taken long enough.
public final class Deadline {

    private final long end;

    /// @param millis from now on
    public Deadline(long millis) {
        end = System.nanoTime() + millis * 1_000_000;
    }

    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }
}
