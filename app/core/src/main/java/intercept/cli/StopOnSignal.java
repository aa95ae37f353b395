package intercept.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What happens at Ctrl-C: the command is asked to stop where the case is whole, and has some time to do so and to say
/// how far it came. Registered as a shutdown hook; never started otherwise.
final class StopOnSignal extends Thread {

    private static final long PATIENCE_SECONDS = 30;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch working = new CountDownLatch(1);

    StopOnSignal() {
        super("intercept-stop");
    }

    /// The command is done; nothing is left to stop.
    void workEnded() {
        working.countDown();
    }

    @Override
    public void run() {
        if (working.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            boolean ended = working.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                worker.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
