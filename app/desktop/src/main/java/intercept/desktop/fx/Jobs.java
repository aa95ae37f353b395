package intercept.desktop.fx;

import intercept.progress.Progress;
import java.util.function.Consumer;

/// Runs work that blocks, off the application thread. The window shows it with progress and a way to stop.
public interface Jobs {

    /// Work below the desktop: plain, blocking, with a [Progress].
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// Runs long work in the job bar. `done` gets the result on the application thread.
    ///
    /// @param what shown in the job bar, such as "Reading mail"
    <T> void start(String what, Work<T> work, Consumer<T> done);

    /// Runs a short read without showing it. A newer load for the same `slot` makes an older one that has not
    /// ended worthless: its result is dropped.
    <T> void load(Object slot, Work<T> work, Consumer<T> done);
}
