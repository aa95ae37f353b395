package intercept.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Works on many things at once and hands the results over one by one, in the order of the things, so that the same
/// folder gives the same case on every machine. What is under way is bounded by its weight in bytes.
final class InOrder implements AutoCloseable {

    /// Mails take several times their size while they are taken apart.
    private static final long MOST_BYTES = 24L << 20;

    private static final int MOST_THINGS = 512;

    private final ExecutorService workers;

    InOrder() {
        // A worker has a deep stack, since mails nest, and does not keep the program alive.
        ThreadFactory threads = work -> Thread.ofPlatform()
                .daemon()
                .name("intercept-reader")
                .stackSize(4L << 20)
                .unstarted(work);
        workers = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), threads);
    }

    /// Takes a result. Runs on the caller's thread.
    @FunctionalInterface
    interface Taker<R> {
        void take(R result) throws InterruptedException;
    }

    private record UnderWay<R>(Future<R> result, long weight) {}

    /// @param weight of a thing, in bytes
    /// @param work must not fail on odd things: what is odd belongs into the result
    <T, R> void run(Iterator<T> things, ToLongFunction<T> weight, Function<T, R> work, Taker<R> taker)
            throws InterruptedException {
        var underWay = new ArrayDeque<UnderWay<R>>();
        long bytes = 0;
        while (things.hasNext() || !underWay.isEmpty()) {
            while (things.hasNext() && underWay.size() < MOST_THINGS && bytes < MOST_BYTES) {
                var next = things.next();
                long heavy = weight.applyAsLong(next);
                underWay.add(new UnderWay<>(workers.submit(() -> work.apply(next)), heavy));
                bytes += heavy;
            }
            var first = underWay.remove();
            taker.take(result(first.result()));
            bytes -= first.weight();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
