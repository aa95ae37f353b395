package intercept.documents;

/// How much time and text one reading may still take.
final class Budget {

    private final long end;
    private final long characters;
    private long seen;

    /// @param millis from now on
    Budget(long characters, long millis) {
        this.characters = characters;
        end = System.nanoTime() + millis * 1_000_000;
    }

    static Budget of(DocumentLimits limits) {
        return new Budget(limits.characters(), limits.millis());
    }

    void character() {
        seen++;
        if (seen > characters) {
            throw new LimitReached();
        }
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            throw new LimitReached();
        }
    }
}
