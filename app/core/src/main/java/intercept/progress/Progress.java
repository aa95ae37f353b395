package intercept.progress;

/// How long work tells its caller where it is, and learns that it should stop.
@FunctionalInterface
public interface Progress {

    Progress NONE = (_, _, _) -> {};

    /// Call often, from any thread. Throws when the caller has lost interest.
    default void step(long done, long total, String what) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        show(done, total, what);
    }

    /// Shows a state. `total` is 0 while it is not known yet.
    void show(long done, long total, String what);
}
