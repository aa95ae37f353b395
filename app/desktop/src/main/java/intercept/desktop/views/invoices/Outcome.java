package intercept.desktop.views.invoices;

import intercept.session.CaseException;
import intercept.session.CaseInvoices;
import intercept.session.DocumentPair;

/// Runs a comparison to its end, whichever that is. Off the application thread.
final class Outcome {

    private Outcome() {}

    static Shown.State of(CaseInvoices invoices, DocumentPair pair, Run run) throws InterruptedException {
        try {
            run.step(0, 0, "");
            return new Shown.Done(invoices.compare(pair, run));
        } catch (CaseException e) {
            return new Shown.Failed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            if (run.isStopped()) {
                return new Shown.Stopped();
            }
            throw e;
        }
    }
}
