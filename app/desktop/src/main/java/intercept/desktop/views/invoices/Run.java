package intercept.desktop.views.invoices;

import intercept.progress.Progress;

/// One comparison under way: the window looks how far it is, and may stop it.
final class Run implements Progress {

    private volatile boolean stopped;
    private volatile double done;

    /// Ends the work at its next step.
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /// From 0 to 1; negative while it is not known.
    double done() {
        return done;
    }

    @Override
    public void step(long count, long total, String what) throws InterruptedException {
        if (stopped) {
            throw new InterruptedException("stopped by the reader");
        }
        Progress.super.step(count, total, what);
    }

    @Override
    public void show(long count, long total, String what) {
        done = total <= 0 ? -1 : (double) count / total;
    }
}
