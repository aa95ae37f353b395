package intercept.progress;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Two pieces of work that know nothing of each other, done at the same time: one on the thread of the caller, the
/// other
/// on a second one that ends with this call. The caller sees one blocking call.
public final class SideBySide {

    private SideBySide() {}

    /// What both pieces gave.
    public record Both<A, B>(A one, B other) {}

    /// A piece of work.
    public interface Work<T, X extends Exception> {
        T run() throws X, InterruptedException;
    }

    /// @return what both gave, once both have ended
    /// @throws X if one fails; the first one's failure where both do. The other one has ended by then, too
    public static <A, B, X extends Exception> Both<A, B> run(Work<? extends A, X> one, Work<? extends B, X> other)
            throws X, InterruptedException {
        var second = new FutureTask<B>(other::run);
        var thread = Thread.ofPlatform().name("side by side").daemon().start(second);
        boolean done = false;
        try {
            A first = one.run();
            thread.join();
            done = true;
            return new Both<>(first, result(second));
        } finally {
            if (!done) {
                end(thread);
            }
        }
    }

    /// Asks the second piece to stop and waits until it does: what it uses may be closed afterwards.
    private static void end(Thread thread) {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T, X extends Exception> T result(FutureTask<T> done) throws X, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException mistake -> throw mistake;
                case InterruptedException stopped -> throw stopped;
                case null -> throw new IllegalStateException(e);
                default -> {
                    @SuppressWarnings("unchecked") // Work throws nothing else.
                    var failure = (X) e.getCause();
                    throw failure;
                }
            }
        }
    }
}
