package intercept.desktop.fx;

import intercept.progress.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs work off the application thread: long jobs one after the other, short reads a few at a time. The only place
/// of the program that starts threads for the window or hands results back to it.
///
/// All methods belong to the application thread. A checked exception is shown in the job bar; an unchecked one is our
/// mistake and reaches the application thread's uncaught handler.
public final class FxJobs implements Jobs, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FxJobs.class);
    private static final int READERS = 4;

    private final ReadOnlyObjectWrapper<JobState> state = new ReadOnlyObjectWrapper<>(JobState.IDLE);
    private final Deque<Job<?>> waiting = new ArrayDeque<>();
    private final Map<Object, Long> newest = new HashMap<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().daemon().name("read-", 1).factory());
    private @Nullable Job<?> running;
    private long loads;
    private int reading;
    private boolean closed;

    public ReadOnlyObjectProperty<JobState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    @Override
    public <T> void start(String what, Work<T> work, Consumer<T> done) {
        if (!closed) {
            waiting.add(new Job<>(what, work, done));
            next();
        }
    }

    @Override
    public <T> void load(Object slot, Work<T> work, Consumer<T> done) {
        if (closed) {
            return;
        }
        long mine = ++loads;
        newest.put(slot, mine);
        reading++;
        readers.execute(() -> {
            try {
                var result = work.run(Progress.NONE);
                later(() -> {
                    reading--;
                    deliver(slot, mine, result, done);
                });
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                later(() -> {
                    reading--;
                    newest.remove(slot, mine);
                    failed("", e);
                });
            }
        });
    }

    /// Whether nothing runs, waits or is read.
    public boolean isIdle() {
        return running == null && waiting.isEmpty() && reading == 0;
    }

    /// Asks the running job to stop. What it has done until then is kept.
    public void stop() {
        if (running != null) {
            running.interrupt();
        }
    }

    /// Replaces the end message of a job by a better one.
    public void tell(String text, JobState.Tone tone) {
        state.set(new JobState.Told(text, tone, Optional.empty()));
    }

    /// The same, with a way to more beside it.
    public void tell(String text, JobState.Tone tone, JobState.Link link) {
        state.set(new JobState.Told(text, tone, Optional.of(link)));
    }

    /// Puts away what is shown, unless something runs.
    public void dismiss() {
        if (running == null) {
            state.set(JobState.IDLE);
        }
    }

    /// Stops everything and waits a little, so that a case can be closed behind it.
    @Override
    public void close() {
        closed = true;
        waiting.clear();
        readers.shutdownNow();
        try {
            if (running != null) {
                running.interrupt();
                running.join();
            }
            if (!readers.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("a read did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void deliver(Object slot, long mine, T result, Consumer<T> done) {
        if (isNewest(slot, mine)) {
            newest.remove(slot);
            done.accept(result);
        }
    }

    /// Where the newest was delivered already, nothing is noted for the slot any more: what comes after it is older.
    private boolean isNewest(Object slot, long load) {
        var known = newest.get(slot);
        return known != null && known == load;
    }

    private void next() {
        if (running == null && !waiting.isEmpty()) {
            running = waiting.remove();
            running.begin();
        }
    }

    private void later(Runnable action) {
        Platform.runLater(() -> {
            if (!closed) {
                action.run();
            }
        });
    }

    private void failed(String what, Exception e) {
        if (e instanceof RuntimeException ours) {
            state.set(JobState.IDLE);
            throw ours;
        }
        LOG.warn("{} failed: {}", what, e.getMessage());
        LOG.debug("The cause", e);
        var message = e.getLocalizedMessage();
        state.set(new JobState.Failed(what, message == null ? e.toString() : message));
    }

    private final class Job<T> implements Progress {

        private final String what;
        private final Work<T> work;
        private final Consumer<T> done;
        private final Thread thread;
        private final AtomicReference<JobState.@Nullable Running> latest = new AtomicReference<>();
        private final long began = System.nanoTime();

        Job(String what, Work<T> work, Consumer<T> done) {
            this.what = what;
            this.work = work;
            this.done = done;
            this.thread = Thread.ofPlatform().daemon().name("job: " + what).unstarted(this::run);
        }

        /// An error, such as no memory left, ends the thread; the window learns of it all the same.
        private void died(Throwable error) {
            later(() -> end(() -> {
                state.set(JobState.IDLE);
                throw new IllegalStateException(what, error);
            }));
        }

        void begin() {
            thread.setUncaughtExceptionHandler((_, error) -> died(error));
            state.set(new JobState.Running(what, "", 0, 0, OptionalLong.empty()));
            thread.start();
        }

        void interrupt() {
            thread.interrupt();
        }

        void join() throws InterruptedException {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }

        /// Many calls between two pulses become one look.
        @Override
        public void show(long count, long total, String detail) {
            var seen = new JobState.Running(what, detail, count, total, left(count, total));
            if (latest.getAndSet(seen) == null) {
                later(this::look);
            }
        }

        private void look() {
            var seen = latest.getAndSet(null);
            if (seen != null && running == this) {
                state.set(seen);
            }
        }

        private OptionalLong left(long count, long total) {
            long spent = System.nanoTime() - began;
            if (count < 1 || total <= count || spent < TimeUnit.SECONDS.toNanos(2)) {
                return OptionalLong.empty();
            }
            return OptionalLong.of(TimeUnit.NANOSECONDS.toSeconds((long) ((double) spent / count * (total - count))));
        }

        private void run() {
            try {
                var result = work.run(this);
                later(() -> end(() -> {
                    state.set(new JobState.Ended(what));
                    done.accept(result);
                }));
            } catch (InterruptedException _) {
                later(() -> end(this::stopped));
            } catch (Exception e) {
                later(() -> end(() -> failed(what, e)));
            }
        }

        private void stopped() {
            long count = 0;
            long total = 0;
            if (state.get() instanceof JobState.Running at) {
                count = at.done();
                total = at.total();
            }
            state.set(new JobState.Stopped(what, count, total, () -> start(what, work, done)));
        }

        private void end(Runnable last) {
            look();
            running = null;
            try {
                last.run();
            } finally {
                next();
            }
        }
    }
}
