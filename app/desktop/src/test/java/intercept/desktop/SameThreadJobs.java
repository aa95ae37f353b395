package intercept.desktop;

import intercept.desktop.fx.Jobs;
import intercept.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs everything at once, on the thread that asks. A test sees the result when the call returns.
public final class SameThreadJobs implements Jobs {

    private final List<String> started = new ArrayList<>();

    /// What was shown in the job bar, in order.
    public List<String> started() {
        return List.copyOf(started);
    }

    @Override
    public <T> void start(String what, Work<T> work, Consumer<T> done) {
        started.add(what);
        run(work, done);
    }

    @Override
    public <T> void load(Object slot, Work<T> work, Consumer<T> done) {
        run(work, done);
    }

    private static <T> void run(Work<T> work, Consumer<T> done) {
        T result;
        try {
            result = work.run(Progress.NONE);
        } catch (Exception e) {
            throw new AssertionError("work failed", e);
        }
        done.accept(result);
    }
}
